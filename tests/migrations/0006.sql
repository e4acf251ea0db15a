PRAGMA application_id=1396788556;
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	chain VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	person_id VARCHAR, 
	seat VARCHAR NOT NULL, 
	room VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	record_id VARCHAR NOT NULL, 
	operation VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT uq_journal_chain_seq UNIQUE (chain, seq)
);
CREATE TABLE counter (
	incident_id VARCHAR NOT NULL, 
	series VARCHAR NOT NULL, 
	value INTEGER NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (incident_id, series)
);
CREATE TABLE search_doc (
	id INTEGER NOT NULL, 
	chain VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	record_id VARCHAR NOT NULL, 
	CONSTRAINT pk_search_doc PRIMARY KEY (id), 
	CONSTRAINT uq_search_doc_record_id UNIQUE (record_id)
);
CREATE TABLE search_word (
	word VARCHAR NOT NULL, 
	CONSTRAINT pk_search_word PRIMARY KEY (word)
)
 WITHOUT ROWID

;
CREATE TABLE person (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	initials VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id)
);
CREATE TABLE organisation (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	short_name VARCHAR(60) NOT NULL, 
	aliases JSON NOT NULL, 
	places JSON NOT NULL, 
	level VARCHAR(40) NOT NULL, 
	seed VARCHAR(60) NOT NULL, 
	note VARCHAR NOT NULL, 
	CONSTRAINT pk_organisation PRIMARY KEY (id), 
	CONSTRAINT ck_organisation_organisationkind CHECK (kind IN ('kommun', 'region', 'lansstyrelse', 'state_agency', 'rescue_service', 'police', 'business', 'voluntary', 'defence', 'faith', 'other')), 
	CONSTRAINT ck_organisation_level CHECK (level IN ('local', 'regional', 'national', 'other'))
);
CREATE TABLE forum (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	purpose VARCHAR NOT NULL, 
	level VARCHAR(40) NOT NULL, 
	meets VARCHAR(200) NOT NULL, 
	mandate VARCHAR NOT NULL, 
	members JSON NOT NULL, 
	CONSTRAINT pk_forum PRIMARY KEY (id), 
	CONSTRAINT ck_forum_forumlevel CHECK (level IN ('deciding', 'strategic', 'operative', 'other'))
);
CREATE TABLE journal_content (
	id INTEGER NOT NULL, 
	salt VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	CONSTRAINT pk_journal_content PRIMARY KEY (id), 
	CONSTRAINT fk_journal_content_id FOREIGN KEY(id) REFERENCES journal (id)
);
CREATE TABLE incident (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	type VARCHAR(200) NOT NULL, 
	occurrence VARCHAR(40) NOT NULL, 
	places JSON NOT NULL, 
	convening_actor VARCHAR(200) NOT NULL, 
	leader_id VARCHAR, 
	mandate VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	phase VARCHAR(40) NOT NULL, 
	exercise BOOLEAN NOT NULL, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	close_reason VARCHAR NOT NULL, 
	reopen_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_incident PRIMARY KEY (id), 
	CONSTRAINT ck_incident_occurrence CHECK (occurrence IN ('occurred', 'feared')), 
	CONSTRAINT fk_incident_leader_id FOREIGN KEY(leader_id) REFERENCES person (id), 
	CONSTRAINT ck_incident_phase CHECK (phase IN ('acute', 'sustained', 'closing'))
);
CREATE TABLE contact (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	organisation_id VARCHAR NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	role VARCHAR(200) NOT NULL, 
	note VARCHAR NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE TABLE actor (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	organisation_id VARCHAR NOT NULL, 
	reasons JSON NOT NULL, 
	responsibility VARCHAR NOT NULL, 
	needs VARCHAR NOT NULL, 
	contribution VARCHAR NOT NULL, 
	own_goal VARCHAR NOT NULL, 
	priority INTEGER, 
	closest BOOLEAN NOT NULL, 
	most_important BOOLEAN NOT NULL, 
	channels VARCHAR NOT NULL, 
	moments JSON NOT NULL, 
	expects_report BOOLEAN NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	kept_elsewhere VARCHAR NOT NULL, 
	consulted_at DATETIME, 
	consulted_said VARCHAR NOT NULL, 
	changed_at DATETIME, 
	CONSTRAINT pk_actor PRIMARY KEY (id), 
	CONSTRAINT fk_actor_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_actor_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT ck_actor_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE forum_use (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	forum_id VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_forum_use PRIMARY KEY (id), 
	CONSTRAINT fk_forum_use_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_forum_use_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id), 
	CONSTRAINT fk_forum_use_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE resource (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	offers VARCHAR NOT NULL, 
	limits VARCHAR NOT NULL, 
	contact VARCHAR NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_resource PRIMARY KEY (id), 
	CONSTRAINT fk_resource_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_resource_resourcekind CHECK (kind IN ('individual', 'voluntary', 'business')), 
	CONSTRAINT ck_resource_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE analysis_revision (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	reason VARCHAR NOT NULL, 
	content JSON NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_analysis_revision PRIMARY KEY (id), 
	CONSTRAINT uq_analysis_revision_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_analysis_revision_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_analysis_revision_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE target_picture (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	scope VARCHAR(200) NOT NULL, 
	wanted VARCHAR NOT NULL, 
	by_when DATETIME, 
	protected JSON NOT NULL, 
	delimitation VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	valid_until DATETIME, 
	actor_ids JSON NOT NULL, 
	dependency_ids JSON NOT NULL, 
	picture_number INTEGER, 
	replaces_id VARCHAR(32), 
	made_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	agreed_at DATETIME, 
	agreed_by VARCHAR(32), 
	replaced_at DATETIME, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	CONSTRAINT pk_target_picture PRIMARY KEY (id), 
	CONSTRAINT uq_target_picture_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_target_picture_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_target_picture_replaces_id FOREIGN KEY(replaces_id) REFERENCES target_picture (id), 
	CONSTRAINT fk_target_picture_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_target_picture_agreed_by FOREIGN KEY(agreed_by) REFERENCES person (id), 
	CONSTRAINT ck_target_picture_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE goal_conflict (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	actor_ids JSON NOT NULL, 
	collides VARCHAR NOT NULL, 
	consequence VARCHAR NOT NULL, 
	handling VARCHAR(40) NOT NULL, 
	handled VARCHAR NOT NULL, 
	handled_at DATETIME, 
	target_ids JSON NOT NULL, 
	agreement_ids JSON NOT NULL, 
	action_ids JSON NOT NULL, 
	made_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	CONSTRAINT pk_goal_conflict PRIMARY KEY (id), 
	CONSTRAINT uq_goal_conflict_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_goal_conflict_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_goal_conflict_handling CHECK (handling IN ('open', 'accepted', 'solved', 'to_forum', 'escalated')), 
	CONSTRAINT fk_goal_conflict_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_goal_conflict_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE choice (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	question VARCHAR NOT NULL, 
	chosen_id VARCHAR(32), 
	why VARCHAR NOT NULL, 
	chosen_at DATETIME, 
	made_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	CONSTRAINT pk_choice PRIMARY KEY (id), 
	CONSTRAINT uq_choice_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_choice_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_choice_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_choice_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE priority_question (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	closed_at DATETIME, 
	closed_how VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	CONSTRAINT pk_priority_question PRIMARY KEY (id), 
	CONSTRAINT uq_priority_question_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_priority_question_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_priority_question_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_priority_question_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE checklist_run (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	list_id VARCHAR(20) NOT NULL, 
	list_version VARCHAR(64) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	title VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	meeting VARCHAR NOT NULL, 
	started_at DATETIME NOT NULL, 
	starts_at DATETIME, 
	item_order JSON NOT NULL, 
	closed_at DATETIME, 
	close_override_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_checklist_run PRIMARY KEY (id), 
	CONSTRAINT uq_checklist_run_incident_id_list_id_number UNIQUE (incident_id, list_id, number), 
	CONSTRAINT fk_checklist_run_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_checklist_run_listkind CHECK (kind IN ('incident', 'meeting', 'continuous', 'self'))
);
CREATE TABLE quick_evaluation (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	meeting_id VARCHAR(32) NOT NULL, 
	"by" VARCHAR(200) NOT NULL, 
	scores JSON NOT NULL, 
	keep VARCHAR NOT NULL, 
	change VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_quick_evaluation PRIMARY KEY (id), 
	CONSTRAINT fk_quick_evaluation_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_quick_evaluation_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE lesson (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	owner VARCHAR(200) NOT NULL, 
	due_at DATETIME, 
	meeting_id VARCHAR(32), 
	made_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	done_at DATETIME, 
	done_how VARCHAR NOT NULL, 
	CONSTRAINT pk_lesson PRIMARY KEY (id), 
	CONSTRAINT uq_lesson_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_lesson_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_lesson_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE staffing (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	person_id VARCHAR NOT NULL, 
	since DATETIME NOT NULL, 
	until DATETIME, 
	relief_at DATETIME, 
	CONSTRAINT pk_staffing PRIMARY KEY (id), 
	CONSTRAINT fk_staffing_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_staffing_role CHECK (role IN ('leader', 'note_taker', 'analyst', 'communicator', 'technician', 'convener')), 
	CONSTRAINT fk_staffing_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE moment (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	status VARCHAR(40) NOT NULL, 
	scope JSON NOT NULL, 
	status_at DATETIME, 
	CONSTRAINT pk_moment PRIMARY KEY (id), 
	CONSTRAINT fk_moment_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_moment_momentstatus CHECK (status IN ('not_relevant', 'planned', 'ongoing', 'done', 'again'))
);
CREATE TABLE log_entry (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	text VARCHAR NOT NULL, 
	typed VARCHAR NOT NULL, 
	event_at DATETIME NOT NULL, 
	entered_at DATETIME NOT NULL, 
	person_id VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	tags JSON NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	actor_ids JSON NOT NULL, 
	everyone BOOLEAN NOT NULL, 
	unresolved VARCHAR NOT NULL, 
	due_at DATETIME, 
	forum VARCHAR NOT NULL, 
	answers VARCHAR NOT NULL, 
	corrects_id VARCHAR, 
	meeting_id VARCHAR(32), 
	item_id VARCHAR(32), 
	speaker_id VARCHAR(32), 
	CONSTRAINT pk_log_entry PRIMARY KEY (id), 
	CONSTRAINT uq_log_entry_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_log_entry_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_log_entry_kind CHECK (kind IN ('entry', 'report', 'agreement', 'action', 'request', 'parked')), 
	CONSTRAINT fk_log_entry_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_log_entry_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret')), 
	CONSTRAINT fk_log_entry_corrects_id FOREIGN KEY(corrects_id) REFERENCES log_entry (id)
);
CREATE TABLE meeting_series (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	rhythm VARCHAR(40) NOT NULL, 
	times JSON NOT NULL, 
	every_minutes INTEGER NOT NULL, 
	anchor_at DATETIME NOT NULL, 
	form VARCHAR(40) NOT NULL, 
	made_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	ended_at DATETIME, 
	CONSTRAINT pk_meeting_series PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_series_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_meeting_series_rhythm CHECK (rhythm IN ('at', 'every')), 
	CONSTRAINT fk_meeting_series_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE contact_way (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	organisation_id VARCHAR NOT NULL, 
	contact_id VARCHAR, 
	kind VARCHAR(40) NOT NULL, 
	value VARCHAR(300) NOT NULL, 
	label VARCHAR(100) NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_contact_way PRIMARY KEY (id), 
	CONSTRAINT fk_contact_way_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_contact_way_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id), 
	CONSTRAINT ck_contact_way_contactkind CHECK (kind IN ('tib', 'rakel', 'telephone', 'mail', 'web', 'other'))
);
CREATE TABLE locked_version (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	record_id VARCHAR(32) NOT NULL, 
	label VARCHAR(40) NOT NULL, 
	number INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	content JSON NOT NULL, 
	finalised_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	registry_number VARCHAR(100) NOT NULL, 
	CONSTRAINT pk_locked_version PRIMARY KEY (id), 
	CONSTRAINT uq_locked_version_kind_record_id UNIQUE (kind, record_id), 
	CONSTRAINT fk_locked_version_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_locked_version_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE review_clock (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	item_id VARCHAR(40) NOT NULL, 
	rhythm VARCHAR(100) NOT NULL, 
	next_at DATETIME, 
	off BOOLEAN NOT NULL, 
	reason VARCHAR NOT NULL, 
	set_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_review_clock PRIMARY KEY (id), 
	CONSTRAINT uq_review_clock_incident_id_item_id UNIQUE (incident_id, item_id), 
	CONSTRAINT fk_review_clock_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_review_clock_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE dismissal (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	facts VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	recalled_at DATETIME, 
	CONSTRAINT pk_dismissal PRIMARY KEY (id), 
	CONSTRAINT fk_dismissal_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_dismissal_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE picture (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	begun_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	based_on_id VARCHAR(32), 
	set_aside JSON NOT NULL, 
	reports_until INTEGER NOT NULL, 
	CONSTRAINT pk_picture PRIMARY KEY (id), 
	CONSTRAINT uq_picture_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_picture_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_picture_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_picture_based_on_id FOREIGN KEY(based_on_id) REFERENCES picture (id)
);
CREATE TABLE call_try (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	outcome VARCHAR(40) NOT NULL, 
	call_back_at DATETIME, 
	person_name VARCHAR(200) NOT NULL, 
	mandate VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_call_try PRIMARY KEY (id), 
	CONSTRAINT fk_call_try_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_call_try_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id), 
	CONSTRAINT ck_call_try_calloutcome CHECK (outcome IN ('reached', 'no_answer', 'calls_back', 'takes_part')), 
	CONSTRAINT fk_call_try_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE participant (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	mandate VARCHAR NOT NULL, 
	contact VARCHAR NOT NULL, 
	since DATETIME NOT NULL, 
	speaking_position INTEGER NOT NULL, 
	CONSTRAINT pk_participant PRIMARY KEY (id), 
	CONSTRAINT fk_participant_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_participant_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id)
);
CREATE TABLE dependency (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	needed_actor_id VARCHAR(32), 
	needed_name VARCHAR(200) NOT NULL, 
	what VARCHAR NOT NULL, 
	until VARCHAR NOT NULL, 
	criticality VARCHAR(40) NOT NULL, 
	alternative VARCHAR NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	kept_elsewhere VARCHAR NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_dependency PRIMARY KEY (id), 
	CONSTRAINT fk_dependency_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_dependency_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id), 
	CONSTRAINT fk_dependency_needed_actor_id FOREIGN KEY(needed_actor_id) REFERENCES actor (id), 
	CONSTRAINT ck_dependency_criticality CHECK (criticality IN ('low', 'medium', 'high')), 
	CONSTRAINT ck_dependency_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE communication (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	message VARCHAR NOT NULL, 
	owner_actor_id VARCHAR(32), 
	joint BOOLEAN NOT NULL, 
	channel VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_communication PRIMARY KEY (id), 
	CONSTRAINT fk_communication_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_communication_owner_actor_id FOREIGN KEY(owner_actor_id) REFERENCES actor (id), 
	CONSTRAINT ck_communication_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE agreement (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	wording VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	alternatives VARCHAR NOT NULL, 
	suitable VARCHAR NOT NULL, 
	feasible VARCHAR NOT NULL, 
	acceptable VARCHAR NOT NULL, 
	decisive BOOLEAN NOT NULL, 
	read_back_at DATETIME, 
	actor_ids JSON NOT NULL, 
	target_id VARCHAR(32), 
	replaces_id VARCHAR(32), 
	entry_id VARCHAR(32), 
	made_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	agreed_at DATETIME, 
	agreed_by VARCHAR(32), 
	replaced_at DATETIME, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	CONSTRAINT pk_agreement PRIMARY KEY (id), 
	CONSTRAINT uq_agreement_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_agreement_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_agreement_target_id FOREIGN KEY(target_id) REFERENCES target_picture (id), 
	CONSTRAINT fk_agreement_replaces_id FOREIGN KEY(replaces_id) REFERENCES agreement (id), 
	CONSTRAINT fk_agreement_entry_id FOREIGN KEY(entry_id) REFERENCES log_entry (id), 
	CONSTRAINT fk_agreement_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_agreement_agreed_by FOREIGN KEY(agreed_by) REFERENCES person (id), 
	CONSTRAINT ck_agreement_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE alternative (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	choice_id VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	pros VARCHAR NOT NULL, 
	cons VARCHAR NOT NULL, 
	CONSTRAINT pk_alternative PRIMARY KEY (id), 
	CONSTRAINT fk_alternative_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_alternative_choice_id FOREIGN KEY(choice_id) REFERENCES choice (id)
);
CREATE TABLE checklist_mark (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	run_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	item_id VARCHAR(20) NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	reason VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	deferred_until DATETIME, 
	at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_checklist_mark PRIMARY KEY (id), 
	CONSTRAINT uq_checklist_mark_run_id_number UNIQUE (run_id, number), 
	CONSTRAINT fk_checklist_mark_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_checklist_mark_run_id FOREIGN KEY(run_id) REFERENCES checklist_run (id), 
	CONSTRAINT ck_checklist_mark_itemstate CHECK (state IN ('open', 'done', 'not_applicable', 'deferred')), 
	CONSTRAINT fk_checklist_mark_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE checklist_setting (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	run_id VARCHAR(32) NOT NULL, 
	item_id VARCHAR(20) NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	due_at DATETIME, 
	CONSTRAINT pk_checklist_setting PRIMARY KEY (id), 
	CONSTRAINT uq_checklist_setting_run_id_item_id UNIQUE (run_id, item_id), 
	CONSTRAINT fk_checklist_setting_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_checklist_setting_run_id FOREIGN KEY(run_id) REFERENCES checklist_run (id)
);
CREATE TABLE checklist_own_item (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	list_id VARCHAR(20) NOT NULL, 
	run_id VARCHAR(32), 
	number INTEGER NOT NULL, 
	item_id VARCHAR(20) NOT NULL, 
	ask VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	added_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_checklist_own_item PRIMARY KEY (id), 
	CONSTRAINT uq_checklist_own_item_incident_id_item_id UNIQUE (incident_id, item_id), 
	CONSTRAINT fk_checklist_own_item_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_checklist_own_item_run_id FOREIGN KEY(run_id) REFERENCES checklist_run (id), 
	CONSTRAINT fk_checklist_own_item_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE after_note (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	meeting_id VARCHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	text VARCHAR NOT NULL, 
	actor_id VARCHAR(32), 
	owner VARCHAR(200) NOT NULL, 
	due_at DATETIME, 
	done_at DATETIME, 
	done_how VARCHAR NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_after_note PRIMARY KEY (id), 
	CONSTRAINT fk_after_note_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_after_note_afterkind CHECK (kind IN ('conclusion', 'follow_up', 'support')), 
	CONSTRAINT fk_after_note_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id), 
	CONSTRAINT ck_after_note_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret')), 
	CONSTRAINT fk_after_note_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE moment_report (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	moment_id VARCHAR(32) NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	text VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_moment_report PRIMARY KEY (id), 
	CONSTRAINT fk_moment_report_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_moment_report_moment_id FOREIGN KEY(moment_id) REFERENCES moment (id), 
	CONSTRAINT fk_moment_report_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE meeting (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	form VARCHAR(40) NOT NULL, 
	channel VARCHAR(40) NOT NULL, 
	starts_at DATETIME NOT NULL, 
	minutes INTEGER NOT NULL, 
	purpose VARCHAR NOT NULL, 
	needed VARCHAR NOT NULL, 
	moments JSON NOT NULL, 
	join_place VARCHAR NOT NULL, 
	join_number VARCHAR(200) NOT NULL, 
	join_code VARCHAR(200) NOT NULL, 
	join_link VARCHAR(1000) NOT NULL, 
	join_group VARCHAR(200) NOT NULL, 
	fallback VARCHAR NOT NULL, 
	call_back VARCHAR(200) NOT NULL, 
	sharing VARCHAR NOT NULL, 
	sensitive_channel VARCHAR NOT NULL, 
	opening VARCHAR NOT NULL, 
	own_listen VARCHAR(200) NOT NULL, 
	own_notes VARCHAR(200) NOT NULL, 
	own_technology VARCHAR(200) NOT NULL, 
	own_voice VARCHAR(200) NOT NULL, 
	speaking VARCHAR(40) NOT NULL, 
	gentle_seconds INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	invited_at DATETIME, 
	series_id VARCHAR(32), 
	run_number INTEGER, 
	made_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	started_at DATETIME, 
	closed_at DATETIME, 
	led_by VARCHAR(32), 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT uq_meeting_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_meeting_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_meeting_channel CHECK (channel IN ('room', 'phone', 'rakel', 'web')), 
	CONSTRAINT ck_meeting_order CHECK (speaking IN ('list', 'hand', 'least_heard')), 
	CONSTRAINT fk_meeting_series_id FOREIGN KEY(series_id) REFERENCES meeting_series (id), 
	CONSTRAINT fk_meeting_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_meeting_led_by FOREIGN KEY(led_by) REFERENCES person (id)
);
CREATE TABLE dispatch (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	version_id VARCHAR(32) NOT NULL, 
	recipient VARCHAR(400) NOT NULL, 
	channel VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	note VARCHAR NOT NULL, 
	CONSTRAINT pk_dispatch PRIMARY KEY (id), 
	CONSTRAINT fk_dispatch_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_dispatch_version_id FOREIGN KEY(version_id) REFERENCES locked_version (id), 
	CONSTRAINT fk_dispatch_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE review_answer (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	item_id VARCHAR(40) NOT NULL, 
	ask VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	unchanged BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	led_to JSON NOT NULL, 
	entry_id VARCHAR(32), 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	CONSTRAINT pk_review_answer PRIMARY KEY (id), 
	CONSTRAINT fk_review_answer_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_review_answer_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_review_answer_entry_id FOREIGN KEY(entry_id) REFERENCES log_entry (id), 
	CONSTRAINT ck_review_answer_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE handover (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	before_id VARCHAR(32), 
	person_id VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	note VARCHAR NOT NULL, 
	entry_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_handover PRIMARY KEY (id), 
	CONSTRAINT uq_handover_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_handover_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_handover_role CHECK (role IN ('leader', 'note_taker', 'analyst', 'communicator', 'technician', 'convener')), 
	CONSTRAINT fk_handover_before_id FOREIGN KEY(before_id) REFERENCES person (id), 
	CONSTRAINT fk_handover_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_handover_entry_id FOREIGN KEY(entry_id) REFERENCES log_entry (id)
);
CREATE TABLE situation_report (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	person_name VARCHAR(200) NOT NULL, 
	origin VARCHAR(40) NOT NULL, 
	source VARCHAR NOT NULL, 
	as_of DATETIME NOT NULL, 
	received_at DATETIME NOT NULL, 
	entered_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	entry_id VARCHAR(32), 
	confidence VARCHAR(40) NOT NULL, 
	handling VARCHAR(40) NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	nothing_new_since DATETIME, 
	situation VARCHAR NOT NULL, 
	impacts JSON NOT NULL, 
	has_impacts BOOLEAN NOT NULL, 
	taken VARCHAR NOT NULL, 
	planned VARCHAR NOT NULL, 
	outlook JSON NOT NULL, 
	resources VARCHAR NOT NULL, 
	needs VARCHAR NOT NULL, 
	communication VARCHAR NOT NULL, 
	CONSTRAINT pk_situation_report PRIMARY KEY (id), 
	CONSTRAINT uq_situation_report_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_situation_report_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_situation_report_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id), 
	CONSTRAINT ck_situation_report_origin CHECK (origin IN ('own', 'received')), 
	CONSTRAINT fk_situation_report_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_situation_report_entry_id FOREIGN KEY(entry_id) REFERENCES log_entry (id), 
	CONSTRAINT ck_situation_report_confidence CHECK (confidence IN ('confirmed', 'unconfirmed', 'contradictory')), 
	CONSTRAINT ck_situation_report_handling CHECK (handling IN ('new', 'awaiting', 'handled')), 
	CONSTRAINT ck_situation_report_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE report_clock (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	minutes INTEGER, 
	next_at DATETIME, 
	off BOOLEAN NOT NULL, 
	reason VARCHAR NOT NULL, 
	set_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_report_clock PRIMARY KEY (id), 
	CONSTRAINT uq_report_clock_actor_id UNIQUE (actor_id), 
	CONSTRAINT fk_report_clock_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_report_clock_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id), 
	CONSTRAINT fk_report_clock_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE stance (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	target_id VARCHAR(32), 
	agreement_id VARCHAR(32), 
	actor_id VARCHAR(32) NOT NULL, 
	stance VARCHAR(40) NOT NULL, 
	text VARCHAR NOT NULL, 
	anchor_with VARCHAR(200) NOT NULL, 
	anchor_by DATETIME, 
	said_by VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	position INTEGER NOT NULL, 
	read_back BOOLEAN NOT NULL, 
	withdrawn BOOLEAN NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_stance PRIMARY KEY (id), 
	CONSTRAINT ck_stance_one_subject CHECK ((target_id IS NULL) <> (agreement_id IS NULL)), 
	CONSTRAINT fk_stance_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_stance_target_id FOREIGN KEY(target_id) REFERENCES target_picture (id), 
	CONSTRAINT fk_stance_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id), 
	CONSTRAINT fk_stance_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id), 
	CONSTRAINT ck_stance_stance CHECK (stance IN ('not_asked', 'agrees', 'with_reservation', 'disagrees', 'must_anchor', 'abstains', 'no_answer', 'not_present')), 
	CONSTRAINT fk_stance_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE action (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	target_id VARCHAR(32), 
	agreement_id VARCHAR(32), 
	owner_actor_id VARCHAR(32), 
	owner_person VARCHAR(200) NOT NULL, 
	unresolved VARCHAR NOT NULL, 
	supporting_ids JSON NOT NULL, 
	due_at DATETIME, 
	status VARCHAR(40) NOT NULL, 
	status_reason VARCHAR NOT NULL, 
	status_at DATETIME NOT NULL, 
	needs VARCHAR NOT NULL, 
	public_information VARCHAR NOT NULL, 
	follow_up_at DATETIME, 
	follow_up_found VARCHAR NOT NULL, 
	followed_up_at DATETIME, 
	entry_id VARCHAR(32), 
	made_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT uq_action_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_action_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_action_target_id FOREIGN KEY(target_id) REFERENCES target_picture (id), 
	CONSTRAINT fk_action_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id), 
	CONSTRAINT fk_action_owner_actor_id FOREIGN KEY(owner_actor_id) REFERENCES actor (id), 
	CONSTRAINT ck_action_actionstatus CHECK (status IN ('proposed', 'committed', 'ongoing', 'done', 'cannot_commit', 'cancelled')), 
	CONSTRAINT fk_action_entry_id FOREIGN KEY(entry_id) REFERENCES log_entry (id), 
	CONSTRAINT fk_action_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_action_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE agenda_item (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	meeting_id VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	minutes INTEGER NOT NULL, 
	purpose VARCHAR NOT NULL, 
	presenter_actor_id VARCHAR(32), 
	presenter VARCHAR(200) NOT NULL, 
	script VARCHAR NOT NULL, 
	to_agree VARCHAR NOT NULL, 
	notes VARCHAR NOT NULL, 
	moderator_notes VARCHAR NOT NULL, 
	recurring BOOLEAN NOT NULL, 
	carried_from_id VARCHAR(32), 
	parked_id VARCHAR(32), 
	CONSTRAINT pk_agenda_item PRIMARY KEY (id), 
	CONSTRAINT fk_agenda_item_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_agenda_item_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT ck_agenda_item_itemkind CHECK (kind IN ('information', 'discussion', 'agreement', 'round')), 
	CONSTRAINT fk_agenda_item_presenter_actor_id FOREIGN KEY(presenter_actor_id) REFERENCES actor (id), 
	CONSTRAINT fk_agenda_item_carried_from_id FOREIGN KEY(carried_from_id) REFERENCES agenda_item (id)
);
CREATE TABLE minutes (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	meeting_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	changes VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_minutes PRIMARY KEY (id), 
	CONSTRAINT uq_minutes_meeting_id_number UNIQUE (meeting_id, number), 
	CONSTRAINT fk_minutes_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_minutes_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_minutes_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE report_step (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	report_id VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	handling VARCHAR(40), 
	confidence VARCHAR(40), 
	note VARCHAR NOT NULL, 
	CONSTRAINT pk_report_step PRIMARY KEY (id), 
	CONSTRAINT fk_report_step_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_report_step_report_id FOREIGN KEY(report_id) REFERENCES situation_report (id), 
	CONSTRAINT fk_report_step_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_report_step_handling CHECK (handling IN ('new', 'awaiting', 'handled')), 
	CONSTRAINT ck_report_step_confidence CHECK (confidence IN ('confirmed', 'unconfirmed', 'contradictory'))
);
CREATE TABLE request (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	asked_at DATETIME NOT NULL, 
	due_at DATETIME, 
	actor_ids JSON NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	entry_id VARCHAR(32), 
	report_id VARCHAR(32), 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	state VARCHAR(40) NOT NULL, 
	state_at DATETIME NOT NULL, 
	state_by VARCHAR(32) NOT NULL, 
	state_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_request PRIMARY KEY (id), 
	CONSTRAINT uq_request_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_request_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_request_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_request_entry_id FOREIGN KEY(entry_id) REFERENCES log_entry (id), 
	CONSTRAINT fk_request_report_id FOREIGN KEY(report_id) REFERENCES situation_report (id), 
	CONSTRAINT ck_request_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret')), 
	CONSTRAINT ck_request_requeststate CHECK (state IN ('open', 'answered', 'closed', 'withdrawn')), 
	CONSTRAINT fk_request_state_by FOREIGN KEY(state_by) REFERENCES person (id)
);
CREATE TABLE picture_line (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	picture_id VARCHAR(32) NOT NULL, 
	line_key VARCHAR(32) NOT NULL, 
	heading VARCHAR(40) NOT NULL, 
	horizon VARCHAR(40), 
	course VARCHAR(40), 
	position INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	report_id VARCHAR(32), 
	question VARCHAR(40), 
	function VARCHAR(40) NOT NULL, 
	entry_id VARCHAR(32), 
	actor_id VARCHAR(32), 
	source VARCHAR NOT NULL, 
	as_of DATETIME NOT NULL, 
	confidence VARCHAR(40) NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_picture_line PRIMARY KEY (id), 
	CONSTRAINT fk_picture_line_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_picture_line_picture_id FOREIGN KEY(picture_id) REFERENCES picture (id), 
	CONSTRAINT ck_picture_line_heading CHECK (heading IN ('event', 'consequences', 'actions', 'resources', 'actors', 'outlook', 'uncertain')), 
	CONSTRAINT ck_picture_line_horizon CHECK (horizon IN ('day', 'three_days', 'week')), 
	CONSTRAINT ck_picture_line_course CHECK (course IN ('best', 'likely', 'worst')), 
	CONSTRAINT fk_picture_line_report_id FOREIGN KEY(report_id) REFERENCES situation_report (id), 
	CONSTRAINT ck_picture_line_question CHECK (question IN ('situation', 'impacts', 'taken', 'planned', 'outlook', 'resources', 'needs', 'communication')), 
	CONSTRAINT fk_picture_line_entry_id FOREIGN KEY(entry_id) REFERENCES log_entry (id), 
	CONSTRAINT fk_picture_line_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id), 
	CONSTRAINT ck_picture_line_confidence CHECK (confidence IN ('confirmed', 'unconfirmed', 'contradictory')), 
	CONSTRAINT ck_picture_line_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE invitee (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	meeting_id VARCHAR(32) NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	expectation VARCHAR NOT NULL, 
	reports BOOLEAN NOT NULL, 
	request_id VARCHAR(32), 
	CONSTRAINT pk_invitee PRIMARY KEY (id), 
	CONSTRAINT uq_invitee_meeting_id_actor_id UNIQUE (meeting_id, actor_id), 
	CONSTRAINT fk_invitee_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_invitee_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_invitee_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id), 
	CONSTRAINT fk_invitee_request_id FOREIGN KEY(request_id) REFERENCES request (id)
);
CREATE TABLE meeting_event (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	meeting_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	at DATETIME NOT NULL, 
	item_id VARCHAR(32), 
	actor_id VARCHAR(32), 
	before_id VARCHAR(32), 
	seconds INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	text VARCHAR NOT NULL, 
	subject_id VARCHAR(32), 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_meeting_event PRIMARY KEY (id), 
	CONSTRAINT uq_meeting_event_meeting_id_number UNIQUE (meeting_id, number), 
	CONSTRAINT fk_meeting_event_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_meeting_event_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT ck_meeting_event_happened CHECK (kind IN ('item', 'pass', 'extend', 'floor', 'pause', 'resume', 'done', 'put_back', 'asks', 'question', 'unasks', 'moved', 'present', 'late', 'left', 'absent', 'read_back', 'leads')), 
	CONSTRAINT fk_meeting_event_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id), 
	CONSTRAINT fk_meeting_event_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id), 
	CONSTRAINT fk_meeting_event_before_id FOREIGN KEY(before_id) REFERENCES actor (id), 
	CONSTRAINT fk_meeting_event_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE parked_issue (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	forum VARCHAR(200) NOT NULL, 
	owner_actor_id VARCHAR(32), 
	owner VARCHAR(200) NOT NULL, 
	return_at DATETIME, 
	actor_ids JSON NOT NULL, 
	meeting_id VARCHAR(32), 
	item_id VARCHAR(32), 
	entry_id VARCHAR(32), 
	made_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	closed_at DATETIME, 
	closed_how VARCHAR NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	secrecy_ground VARCHAR NOT NULL, 
	CONSTRAINT pk_parked_issue PRIMARY KEY (id), 
	CONSTRAINT uq_parked_issue_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_parked_issue_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_parked_issue_owner_actor_id FOREIGN KEY(owner_actor_id) REFERENCES actor (id), 
	CONSTRAINT fk_parked_issue_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_parked_issue_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id), 
	CONSTRAINT fk_parked_issue_entry_id FOREIGN KEY(entry_id) REFERENCES log_entry (id), 
	CONSTRAINT fk_parked_issue_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_parked_issue_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret'))
);
CREATE TABLE minutes_edit (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	minutes_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(100) NOT NULL, 
	section VARCHAR(100) NOT NULL, 
	text VARCHAR NOT NULL, 
	left_out BOOLEAN NOT NULL, 
	marking VARCHAR(40) NOT NULL, 
	at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_minutes_edit PRIMARY KEY (id), 
	CONSTRAINT uq_minutes_edit_minutes_id_key UNIQUE (minutes_id, "key"), 
	CONSTRAINT fk_minutes_edit_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_minutes_edit_minutes_id FOREIGN KEY(minutes_id) REFERENCES minutes (id), 
	CONSTRAINT ck_minutes_edit_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret')), 
	CONSTRAINT fk_minutes_edit_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE request_answer (
	struck_at DATETIME, 
	struck_by VARCHAR(32), 
	struck_reason VARCHAR NOT NULL, 
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	request_id VARCHAR(32) NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	text VARCHAR NOT NULL, 
	report_id VARCHAR(32), 
	entry_id VARCHAR(32), 
	person_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_request_answer PRIMARY KEY (id), 
	CONSTRAINT fk_request_answer_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_request_answer_request_id FOREIGN KEY(request_id) REFERENCES request (id), 
	CONSTRAINT fk_request_answer_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id), 
	CONSTRAINT fk_request_answer_report_id FOREIGN KEY(report_id) REFERENCES situation_report (id), 
	CONSTRAINT fk_request_answer_entry_id FOREIGN KEY(entry_id) REFERENCES log_entry (id), 
	CONSTRAINT fk_request_answer_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE VIRTUAL TABLE search_text USING fts5(text, tokenize="unicode61 remove_diacritics 0");
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (1, 'register', 1, '2026-11-22 12:00:00.123456', NULL, 'seat-1', 'store', '', '', 'schema', '19411ff6879af5bef836906763df1436ac7b80a20289e358809fb3560771b2d8', '0e5aa04be54e3d7450f2fe89f453f5c0f0c90a0f5237a5eff6e84dd73d06c2d6');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (2, 'register', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'register', 'person', '01a20320a27b7000a2d61db351821960', 'create', 'f3ac78e9c07d568b529ce58e88a80868425e08f514d85eae9eef735f1ec03855', 'fe450c5f680a2bb536dcf4ec11c97804fb5d567a18b2fc8a67b5a952d52b692b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (3, '01a20320a27b7002a82dc7bf80c63834', 1, '2026-11-22 12:00:00.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'incident', 'incident', '01a20320a27b7002a82dc7bf80c63834', 'create', '26b323a092d4203bfde359328d02fe6be50ac4cede91a58918b123c3f33f3dc0', 'c93d99b2aebf5e749f37b1653a1a6916ac9797d3beac04e120b4fe3ae66ea23b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (4, 'register', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'register', 'organisation', '01a20320a27b7003bd7d8ced1caa6e25', 'create', 'dc80d6bd808459a56c274af479e4c5c8cc6661cab19d9ef3daf36ebccd23ee79', '4fa55bb67555e9dce19b8c304df153498eac4b81322cc7bc697f3e5776e3790a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (5, '01a20320a27b7002a82dc7bf80c63834', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'actor', 'actor', '01a20320a27b7004b8b3a3f449a2e0ab', 'create', 'd490c2754ca26ab59ba5cfc2c9ff6d87ea9e46f3a95422e2c2dac2c59032075b', '425c27c85fa688391ceb2e25294d2cfed7529c2e7c00d463a67c39b05cfe42d3');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (6, '01a20320a27b7002a82dc7bf80c63834', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'incident', 'staffing', '01a20320a27b7005b6b4d9c757507670', 'create', '8bdecb391d9b7bccfede19146eb6b40c960a54f3cab21cd9d4d4aa7161ee0dfd', '3bf955014b1cee8793a619095b8230a895752f790dc91d9a04ad35dd0f9e6ff2');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (7, '01a20320a27b7002a82dc7bf80c63834', 4, '2026-11-22 12:00:00.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'incident', 'moment', '01a20320a27b70069ec89245e634c9cb', 'create', 'a5d764b106ece18d38a2cc2e0388fbeaa6d20e9018b95418ee2a92b9b4115ab5', 'ab4593de5abd21e12da7da8d771b7e6ba472c90f4f1565d2229fc0ae8696b45a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (8, '01a20320a27b7002a82dc7bf80c63834', 5, '2026-11-22 12:00:07.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'log', 'log_entry', '01a20320bdd37000a8e15ccc2cd4945e', 'create', '98bcebd6844affe65eea95c45adadaa7de38748b5e2ac866a8dbd2f206b00654', '0035bded37bc3214c35de00191024b42d2358a57953e03339181b213ab2deb46');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (9, '01a20320a27b7002a82dc7bf80c63834', 6, '2026-11-22 12:00:14.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'log', 'log_entry', '01a20320d92b70008a83213e5e69af64', 'create', '4167a431d80e42e2bf776c0edb83b0d415b800b7cc3e547296c0d3516f82ef3c', '77ba8d694ff36af3d29117fe9e95059058a90d83a8b79aa3191613fed2463b94');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (10, '01a20320a27b7002a82dc7bf80c63834', 7, '2026-11-22 12:00:21.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'log', 'log_entry', '01a20320f48370008a0287567d09b6fa', 'create', '254be204536d072958f701ec0ea88f1751c0f0149197532567a550c151df5a72', '632656b0c495143136c2e708402502e5a7a3b02ef1e31ca28b82717e8e288480');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (11, '01a20320a27b7002a82dc7bf80c63834', 8, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'log', 'log_entry', '01a203210fdb700085f0e164b1d36de9', 'create', 'aef890a73516b522c97a7f5e34b53565958b46adf50fb7973842ed7894e6413d', 'c1bf2b850f20c8e06222fbee35dbc2e88d3490ac571ca167f668b8f3aa2a47a0');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (12, '01a20320a27b7002a82dc7bf80c63834', 9, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'log', 'log_entry', '01a20320bdd37000a8e15ccc2cd4945e', 'change', '8fc38672e562cab85e5242d17091e4e907b51d953b8be42886a70bb90aa6f19c', '1f3de08c32853945d333b0f86f63e5e1c14688cf21c97dea21b7267f147025db');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (13, '01a20320a27b7002a82dc7bf80c63834', 10, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'incident', 'incident', '01a20320a27b7002a82dc7bf80c63834', 'change', '858581a6c5f13f1756e11d66b5e33033bd95ad90494fb36d5e79aa1768d0a234', 'cfc43beb09d2b98e8e5967396b3dae5fd3a5a380e23caceaf8fa1f7987deca59');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (14, 'register', 4, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'register', 'contact', '01a203210fdb7001b49386a8749dca01', 'create', 'be0fb16e5202af49d1c1c76f9fa89179fc12222714058fde6a30d105208d18e8', '323f14f194f508ef513ad21b4f7765dd4b8b42c72921358add91b8d27b9bd217');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (15, 'register', 5, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'register', 'contact_way', '01a203210fdb70029b1a6a939d4b8906', 'create', '772931f1ba77057d248f27970f31ae44528a74e713960bd0519d9a99f56c0975', 'bb4f1d40132141c8f12d4dbd2af67af9f075f1c27adb95bc9747b68cc8358db0');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (16, 'register', 6, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'register', 'forum', '01a203210fdb70039115a05db35696a6', 'create', '73c0785f3699998f89adf9b6ce0712a99f290fde72d084ceee2d40b778181e15', '37baf542f0d3658e60ed34bf18a42bd35908bec9526c6a0314f52c00f3f7ef07');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (17, '01a20320a27b7002a82dc7bf80c63834', 11, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'actor', 'call_try', '01a203210fdb70048199f0560d58ad66', 'create', '875645a5d204f6d636bfaecd762553b0fa3a5174d3a6a1fb98978aa93ad1464e', 'ec6aad1b59e8b25249820d8eba93038e3b1b1a0616398c0d10e92745106d3250');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (18, '01a20320a27b7002a82dc7bf80c63834', 12, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'actor', 'dependency', '01a203210fdb7005bce301c999108b10', 'create', '885dbe6d92d2d25020c0b92627b3f14ed24d8ae82ddb7145c9c6e17267e5eaa0', '37ba3365f9ce3cd1f1b72832436f5620dccb26cb70623be95181d6759de8089d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (19, '01a20320a27b7002a82dc7bf80c63834', 13, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'situation', 'situation_report', '01a203210fdb7006a8e8da52cf02d5b4', 'create', '70db10a02ca99e1468eaff5a6d22c3bd3c132a0f7dbbcda89cf711cc5a2b702c', '501a225364057228e8ec142f30ba1cd0d058c85b2d3f906b9f083dba377770d0');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (20, '01a20320a27b7002a82dc7bf80c63834', 14, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'situation', 'request', '01a203210fdb7007b6e6d2e308ed1213', 'create', 'ee60809e97084be825e22d0353356462ff8dea99a61e2a64d49cbcac1ac8ba74', '026a8765e7a591c5a7381df971ef70c241040f10c9c8742726c1dbba5e92023a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (21, '01a20320a27b7002a82dc7bf80c63834', 15, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'situation', 'picture', '01a203210fdb7008a9dbfce214b98fbc', 'create', 'a7177fc070db10af08e0a236b6d2bad450f0feedb9748742329f055d03673800', 'e7ae1804ebdf6896f68d96d2778334c3235826f2472ab5f8e54421f1ab00241f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (22, '01a20320a27b7002a82dc7bf80c63834', 16, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'situation', 'report_step', '01a203210fdb7009a16cd036c03a4b04', 'create', 'b6d58014be5cc80ee30ddf7267a8d274349836c1c0a7f22676ddff2d3ed6e20f', '6c6fdac607761e30e5e76e57f8835949f8fa7fcd423a879ada973171a0483685');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (23, '01a20320a27b7002a82dc7bf80c63834', 17, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'situation', 'report_clock', '01a203210fdb700a800929c360d4c2fc', 'create', 'eef17594dcc0b4c9bf64657600622a46c6c43557f6938a918e04b3f4b8ab97c0', '853a537c1c35cea4a40afe760396c434aeb8a754a6b5b7331396318a58c3574e');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (24, '01a20320a27b7002a82dc7bf80c63834', 18, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'situation', 'request_answer', '01a203210fdb700bbe1ce1c6e4dfac78', 'create', '648f403c721da46d92b1430bc8afe33375b3c26248862366b5cdbc4d7bc6052a', '3cfadb679d48858ad89105e02a521c6b69a07a3a473d56c4ba2d5a478a5352c0');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (25, '01a20320a27b7002a82dc7bf80c63834', 19, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'situation', 'picture_line', '01a203210fdb700db055288a943ca13d', 'create', 'cc38f203c16d4f8673d749cc6ac1305de694e1fecd42b80042a1916efdfb516b', 'fc65602d326d2b734f49d83d5efb5f0eac5c7c4fbe62df1efb5d968e904f185b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (26, '01a20320a27b7002a82dc7bf80c63834', 20, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'release', 'locked_version', '01a203210fdb700e8d1996ad481a338a', 'create', '682b8a1f19fefff50f5fd202926e67dc3f99f57b1fc232e69908f9498182629a', '2af73ae0773372ba86de0f53e0a829cc260b62d497c8c8e992cc70db0fb7b08d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (27, '01a20320a27b7002a82dc7bf80c63834', 21, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'release', 'dispatch', '01a203210fdb700fb10f3dedc58181d2', 'create', '1849d1e3c39b607c5fe3966efcdb7b3221b09605783bbc0e5eafe1db7f546168', '1d93ad88bba1f13a8b6d84998b9071546737b50480948b84bdd6e98dc3993f9a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (28, '01a20320a27b7002a82dc7bf80c63834', 22, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'agreement', 'target_picture', '01a203210fdb70108554dbc66fc2cb8b', 'create', 'd9ab888302295ccd31ea38ba1c972256d28b015e92b737c29e9a33060b94962d', '762c91d93d7bbfb3fb87c01b32305090b624971d26f33e65fa9284761c76050b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (29, '01a20320a27b7002a82dc7bf80c63834', 23, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'agreement', 'agreement', '01a203210fdb7011bdf418aa3ba7dc45', 'create', 'c36c92b8fadc554b0d72e071649952e9feb78e911f96fa58a1904c8148789d7e', '0de21a7fde85c78e85b03ce8431dab33b9fdd44f2075dc1992f8f3564ce78292');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (30, '01a20320a27b7002a82dc7bf80c63834', 24, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'agreement', 'stance', '01a203210fdb7012852f1d2193a48dfa', 'create', '217878d6281fab1d8646328bed17330102d0c72855bf11b291037f922b119c86', 'f67dc68f53ccabc5b3ce5b9895c03eaaca534fc9b3259673dd0e1e25bfc481b6');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (31, '01a20320a27b7002a82dc7bf80c63834', 25, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'agreement', 'action', '01a203210fdb7013954e43751ae586b4', 'create', '5560245b04e614862afc136a156a518fc5c65f6a25544260085ab9d97213ebfb', '6e8f93da58ca7113521cf2ba13bcc90a81b86f87d018e296fba89901e00eb703');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (32, '01a20320a27b7002a82dc7bf80c63834', 26, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'meeting', 'meeting_series', '01a203210fdb7014b948f559791db9d8', 'create', '7d2fe468abb4ae23996d2df748e5d054f8bdf94a92d4b939a239152b0a30a13d', 'a003b22ce41a81726c466ad63b4172fda7bb8a1d4984437a0dcfe4857724e2c9');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (33, '01a20320a27b7002a82dc7bf80c63834', 27, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'meeting', 'meeting', '01a203210fdb70158abc4a9b6731c752', 'create', 'afb1d069a8d779bbae0887f0897442db8df7d586a9db1ff510c3e414dc1cbff0', '81879560a47e972fd083ff024356649d9e4386e0518662b8476112cc4da28244');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (34, '01a20320a27b7002a82dc7bf80c63834', 28, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'meeting', 'agenda_item', '01a203210fdb7016b85a5d40bc1a08b4', 'create', '32e472d317387e4742c4df1971a32cdb790518448a76d6523c5ae3ff060d8c18', '0cd4fd371dcd4bcd31c5789f812b4bc2749babf3247222e4b986679f32dadd21');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (35, '01a20320a27b7002a82dc7bf80c63834', 29, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'meeting', 'invitee', '01a203210fdb701799449aeb8162805b', 'create', 'cc6a75644bca87f1de70f5a7d68749cf776518e2406837d74ec6c2da519df2be', '0579aa4309c05890b6c591f9c7b13c92315e41b6d4756611f9edf507039bd305');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (36, '01a20320a27b7002a82dc7bf80c63834', 30, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'meeting', 'meeting_event', '01a203210fdb70189e77c3a522ddc565', 'create', 'ccb2855f86e33b7e033f41e7fca2b7ddb74dab20e9710c015addfa6fc4ad4e8e', 'a06c3b31ce3522d3cf29dda6b2a275168cebbbbb4b27064f24407c3cccbceda7');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (37, '01a20320a27b7002a82dc7bf80c63834', 31, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'meeting', 'parked_issue', '01a203210fdb7019a60503bae185b118', 'create', '2073d1793de27c2494fe5dee9315310a677f5a72637233ea8bbdab7149db0809', '84a0351f1f7bc9cb2683b9f522ae4cfea1c1facbe4c6c1804cf7544369116dbc');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (38, '01a20320a27b7002a82dc7bf80c63834', 32, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'meeting', 'minutes', '01a203210fdb701ab0429b13e7db80cd', 'create', '0d981dfa20d8da7c40ae447e34a9fdd7b6cf596986ac34a9b037185a21418fe5', 'abe0c7073fffdc886abca71c5e64ddc4a476268de5a811ea540181908d8a8195');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (39, '01a20320a27b7002a82dc7bf80c63834', 33, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'meeting', 'minutes_edit', '01a203210fdb701b89aa00523bbd66f5', 'create', '78b9b526d4bbe3d41e7f506291a16c49e6c091619e091045f51c196aa73aafd5', 'd5454f3d3fbbc2f78e0ac8750afefab3f6f06b963ccb79b8cfca93537ce25e3d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (40, '01a20320a27b7002a82dc7bf80c63834', 34, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'evaluation', 'quick_evaluation', '01a203210fdb701c9fe457aa6d511a74', 'create', 'd09c23b85f536e1d98dc0cb5f89fc5e87910bf5217f74b753aff09c581745236', 'b23318152f8ce42071cfa4479e2fff3979c7b8564d40e0e5a10e86d281c8f597');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (41, '01a20320a27b7002a82dc7bf80c63834', 35, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'evaluation', 'after_note', '01a203210fdb701da264232f58ec50ab', 'create', '49af19625c4cf7aa9a1489ff85d6d027af6c7045b13d929b7e5a1acb46758744', '09f3cde2868991456def5809b70248a41e60ebdb755af93ba62227b66f1bcbb4');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (42, '01a20320a27b7002a82dc7bf80c63834', 36, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'seat-1', 'evaluation', 'lesson', '01a203210fdb701e88056e3ca93771f0', 'create', '1ac878cc7da89f44bbd6bfd392794cf42de8f3fd90e018f94e7fbb8acea1e55b', '6a41aafd75f29984c28b68782811e509393853b74985c32bed76dac4f157956d');
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a82dc7bf80c63834', 'L', 4);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a82dc7bf80c63834', 'R', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a82dc7bf80c63834', 'B', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a82dc7bf80c63834', 'LB', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a82dc7bf80c63834', 'MB', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a82dc7bf80c63834', 'Ö', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a82dc7bf80c63834', 'Å', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a82dc7bf80c63834', 'M', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a82dc7bf80c63834', 'F', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a82dc7bf80c63834', 'LÄ', 1);
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (1, 'register', 'person', '01a20320a27b7000a2d61db351821960');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (2, '01a20320a27b7002a82dc7bf80c63834', 'incident', '01a20320a27b7002a82dc7bf80c63834');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (3, 'register', 'organisation', '01a20320a27b7003bd7d8ced1caa6e25');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (4, '01a20320a27b7002a82dc7bf80c63834', 'actor', '01a20320a27b7004b8b3a3f449a2e0ab');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (5, '01a20320a27b7002a82dc7bf80c63834', 'log_entry', '01a20320bdd37000a8e15ccc2cd4945e');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (6, '01a20320a27b7002a82dc7bf80c63834', 'log_entry', '01a20320d92b70008a83213e5e69af64');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (7, '01a20320a27b7002a82dc7bf80c63834', 'log_entry', '01a20320f48370008a0287567d09b6fa');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (8, '01a20320a27b7002a82dc7bf80c63834', 'log_entry', '01a203210fdb700085f0e164b1d36de9');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (9, 'register', 'contact', '01a203210fdb7001b49386a8749dca01');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (10, 'register', 'forum', '01a203210fdb70039115a05db35696a6');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (11, '01a20320a27b7002a82dc7bf80c63834', 'dependency', '01a203210fdb7005bce301c999108b10');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (12, '01a20320a27b7002a82dc7bf80c63834', 'situation_report', '01a203210fdb7006a8e8da52cf02d5b4');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (13, '01a20320a27b7002a82dc7bf80c63834', 'request', '01a203210fdb7007b6e6d2e308ed1213');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (14, '01a20320a27b7002a82dc7bf80c63834', 'request_answer', '01a203210fdb700bbe1ce1c6e4dfac78');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (15, '01a20320a27b7002a82dc7bf80c63834', 'picture_line', '01a203210fdb700db055288a943ca13d');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (16, '01a20320a27b7002a82dc7bf80c63834', 'locked_version', '01a203210fdb700e8d1996ad481a338a');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (17, '01a20320a27b7002a82dc7bf80c63834', 'dispatch', '01a203210fdb700fb10f3dedc58181d2');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (18, '01a20320a27b7002a82dc7bf80c63834', 'target_picture', '01a203210fdb70108554dbc66fc2cb8b');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (19, '01a20320a27b7002a82dc7bf80c63834', 'agreement', '01a203210fdb7011bdf418aa3ba7dc45');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (20, '01a20320a27b7002a82dc7bf80c63834', 'action', '01a203210fdb7013954e43751ae586b4');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (21, '01a20320a27b7002a82dc7bf80c63834', 'meeting', '01a203210fdb70158abc4a9b6731c752');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (22, '01a20320a27b7002a82dc7bf80c63834', 'agenda_item', '01a203210fdb7016b85a5d40bc1a08b4');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (23, '01a20320a27b7002a82dc7bf80c63834', 'parked_issue', '01a203210fdb7019a60503bae185b118');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (24, '01a20320a27b7002a82dc7bf80c63834', 'minutes_edit', '01a203210fdb701b89aa00523bbd66f5');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (25, '01a20320a27b7002a82dc7bf80c63834', 'after_note', '01a203210fdb701da264232f58ec50ab');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (26, '01a20320a27b7002a82dc7bf80c63834', 'lesson', '01a203210fdb701e88056e3ca93771f0');
INSERT INTO "search_word" ("word") VALUES ('ab');
INSERT INTO "search_word" ("word") VALUES ('adolfsberg');
INSERT INTO "search_word" ("word") VALUES ('alla');
INSERT INTO "search_word" ("word") VALUES ('anna');
INSERT INTO "search_word" ("word") VALUES ('av');
INSERT INTO "search_word" ("word") VALUES ('avstängd');
INSERT INTO "search_word" ("word") VALUES ('avtal');
INSERT INTO "search_word" ("word") VALUES ('berg');
INSERT INTO "search_word" ("word") VALUES ('bild');
INSERT INTO "search_word" ("word") VALUES ('bo');
INSERT INTO "search_word" ("word") VALUES ('boka');
INSERT INTO "search_word" ("word") VALUES ('borta');
INSERT INTO "search_word" ("word") VALUES ('bron');
INSERT INTO "search_word" ("word") VALUES ('citat');
INSERT INTO "search_word" ("word") VALUES ('dieseln');
INSERT INTO "search_word" ("word") VALUES ('ek');
INSERT INTO "search_word" ("word") VALUES ('en');
INSERT INTO "search_word" ("word") VALUES ('enligt');
INSERT INTO "search_word" ("word") VALUES ('får');
INSERT INTO "search_word" ("word") VALUES ('först');
INSERT INTO "search_word" ("word") VALUES ('hur');
INSERT INTO "search_word" ("word") VALUES ('hälsa');
INSERT INTO "search_word" ("word") VALUES ('i');
INSERT INTO "search_word" ("word") VALUES ('ingen');
INSERT INTO "search_word" ("word") VALUES ('kommun');
INSERT INTO "search_word" ("word") VALUES ('konflikt');
INSERT INTO "search_word" ("word") VALUES ('krisrådet');
INSERT INTO "search_word" ("word") VALUES ('körs');
INSERT INTO "search_word" ("word") VALUES ('liv');
INSERT INTO "search_word" ("word") VALUES ('lägesmöte');
INSERT INTO "search_word" ("word") VALUES ('läget');
INSERT INTO "search_word" ("word") VALUES ('länet');
INSERT INTO "search_word" ("word") VALUES ('länge');
INSERT INTO "search_word" ("word") VALUES ('länsstyrelsen');
INSERT INTO "search_word" ("word") VALUES ('och');
INSERT INTO "search_word" ("word") VALUES ('prova');
INSERT INTO "search_word" ("word") VALUES ('pumpstation');
INSERT INTO "search_word" ("word") VALUES ('på');
INSERT INTO "search_word" ("word") VALUES ('regionen');
INSERT INTO "search_word" ("word") VALUES ('reservkraft');
INSERT INTO "search_word" ("word") VALUES ('reservnumret');
INSERT INTO "search_word" ("word") VALUES ('räcker');
INSERT INTO "search_word" ("word") VALUES ('samma');
INSERT INTO "search_word" ("word") VALUES ('sjukhuset');
INSERT INTO "search_word" ("word") VALUES ('skolskjutsar');
INSERT INTO "search_word" ("word") VALUES ('stilla');
INSERT INTO "search_word" ("word") VALUES ('storm');
INSERT INTO "search_word" ("word") VALUES ('ström');
INSERT INTO "search_word" ("word") VALUES ('strömmen');
INSERT INTO "search_word" ("word") VALUES ('står');
INSERT INTO "search_word" ("word") VALUES ('säkerhetschef');
INSERT INTO "search_word" ("word") VALUES ('tankbilar');
INSERT INTO "search_word" ("word") VALUES ('till');
INSERT INTO "search_word" ("word") VALUES ('timmar');
INSERT INTO "search_word" ("word") VALUES ('två');
INSERT INTO "search_word" ("word") VALUES ('ut');
INSERT INTO "search_word" ("word") VALUES ('vatten');
INSERT INTO "search_word" ("word") VALUES ('vattenverket');
INSERT INTO "search_word" ("word") VALUES ('vårdcentraler');
INSERT INTO "search_word" ("word") VALUES ('åtta');
INSERT INTO "search_word" ("word") VALUES ('örebro');
INSERT INTO "search_word" ("word") VALUES ('över');
INSERT INTO "person" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "initials") VALUES (NULL, NULL, '', '01a20320a27b7000a2d61db351821960', 1, 'Anna Berg', 'AB');
INSERT INTO "organisation" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "kind", "short_name", "aliases", "places", "level", "seed", "note") VALUES (NULL, NULL, '', '01a20320a27b7003bd7d8ced1caa6e25', 1, 'Örebro kommun', 'kommun', '', '[]', '["1880"]', 'other', '', '');
INSERT INTO "forum" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "purpose", "level", "meets", "mandate", "members") VALUES (NULL, NULL, '', '01a203210fdb70039115a05db35696a6', 1, 'Krisrådet', '', 'other', '', '', '["01a20320a27b7003bd7d8ced1caa6e25"]');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (1, '37d6b76672e1af79d41c30bb9cfcd3a6', '{"set":{"revision":"0006","tables":{"action":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","actor":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","after_note":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","agenda_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","agreement":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","alternative":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","analysis_revision":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","call_try":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_mark":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_own_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_run":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_setting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","choice":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","communication":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact_way":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dependency":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dismissal":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dispatch":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum_use":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","goal_conflict":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","handover":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","incident":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","invitee":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","lesson":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","locked_version":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","log_entry":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting_event":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting_series":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","minutes":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","minutes_edit":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","moment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","moment_report":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","organisation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","parked_issue":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","participant":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","person":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture_line":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","priority_question":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","quick_evaluation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_clock":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_step":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request_answer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","resource":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","review_answer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","review_clock":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","situation_report":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","staffing":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","stance":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","target_picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (2, '232ef5324a12a6b37d3019be9ab30e7f', '{"set":{"id":"01a20320a27b7000a2d61db351821960","initials":"AB","name":"Anna Berg","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (3, 'a951a0bb845ee45adf4cf1642684c54c', '{"set":{"close_reason":"","closed_at":null,"convening_actor":"","exercise":false,"id":"01a20320a27b7002a82dc7bf80c63834","leader_id":"01a20320a27b7000a2d61db351821960","mandate":"","name":"Storm över länet","occurrence":"occurred","opened_at":"2026-11-22T12:00:00.123456Z","phase":"acute","places":["1880"],"purpose":"","reopen_reason":"","type":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (4, '0d60af04d87f135dfd6a19940a270199', '{"set":{"aliases":[],"id":"01a20320a27b7003bd7d8ced1caa6e25","kind":"kommun","level":"other","name":"Örebro kommun","note":"","places":["1880"],"seed":"","short_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (5, '4c44c9ce94a8e3b765eb2ff9e2af476a', '{"set":{"changed_at":null,"channels":"","closest":false,"consulted_at":null,"consulted_said":"","contribution":"","expects_report":true,"id":"01a20320a27b7004b8b3a3f449a2e0ab","incident_id":"01a20320a27b7002a82dc7bf80c63834","kept_elsewhere":"","marking":"participants","moments":[],"most_important":false,"needs":"","organisation_id":"01a20320a27b7003bd7d8ced1caa6e25","own_goal":"","priority":null,"reasons":[],"responsibility":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (6, 'a3d1b05e2909685bb15345bbb7a83897', '{"set":{"id":"01a20320a27b7005b6b4d9c757507670","incident_id":"01a20320a27b7002a82dc7bf80c63834","person_id":"01a20320a27b7000a2d61db351821960","relief_at":null,"role":"leader","since":"2026-11-22T12:00:00.123456Z","until":null,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (7, '9f92c14f078e296fbbb328b843d96840', '{"set":{"id":"01a20320a27b70069ec89245e634c9cb","incident_id":"01a20320a27b7002a82dc7bf80c63834","key":"share","name":"Dela information","position":1,"scope":[],"status":"planned","status_at":null,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (8, 'ad509cb81deec88fcd7a8bb7e64111f3', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:07.123456Z","event_at":"2026-11-22T12:00:07.123456Z","everyone":false,"forum":"","id":"01a20320bdd37000a8e15ccc2cd4945e","incident_id":"01a20320a27b7002a82dc7bf80c63834","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":1,"person_id":"01a20320a27b7000a2d61db351821960","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"strömmen borta i Adolfsberg","typed":"strömmen borta i Adolfsberg","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (9, '26aa84889cec6f8f022ee61edc18738c', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:14.123456Z","event_at":"2026-11-22T12:00:14.123456Z","everyone":false,"forum":"","id":"01a20320d92b70008a83213e5e69af64","incident_id":"01a20320a27b7002a82dc7bf80c63834","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":2,"person_id":"01a20320a27b7000a2d61db351821960","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"regionen: två vårdcentraler på reservkraft","typed":"regionen: två vårdcentraler på reservkraft","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (10, 'f631130556328f1df7fe540c421f479b', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:21.123456Z","event_at":"2026-11-22T12:00:21.123456Z","everyone":false,"forum":"","id":"01a20320f48370008a0287567d09b6fa","incident_id":"01a20320a27b7002a82dc7bf80c63834","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":3,"person_id":"01a20320a27b7000a2d61db351821960","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"bron avstängd","typed":"bron avstängd","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (11, '67a2df1b978ab5ccd6f7ac1b9577bebd', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:28.123456Z","event_at":"2026-11-22T12:00:28.123456Z","everyone":false,"forum":"","id":"01a203210fdb700085f0e164b1d36de9","incident_id":"01a20320a27b7002a82dc7bf80c63834","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":4,"person_id":"01a20320a27b7000a2d61db351821960","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"‘citat’ och \"citat\" 🌩","typed":"‘citat’ och \"citat\" 🌩","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (12, '596b35050a8f39b2e2e2260616c78ece', '{"set":{"struck_at":"2026-11-22T12:00:28.123456Z","struck_by":"01a20320a27b7000a2d61db351821960","struck_reason":"fel ort","version":2},"was":{"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (13, 'ffa3340f593f1531bf972a02c57aef85', '{"set":{"mandate":"enligt avtal","version":2},"was":{"mandate":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (14, 'ae756917d7b2b98a4c175162c2615c17', '{"set":{"id":"01a203210fdb7001b49386a8749dca01","name":"Bo Ek","note":"","organisation_id":"01a20320a27b7003bd7d8ced1caa6e25","role":"säkerhetschef","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (15, '2045ef3a59c614b65d849e7191d2690b', '{"set":{"contact_id":"01a203210fdb7001b49386a8749dca01","id":"01a203210fdb70029b1a6a939d4b8906","kind":"tib","label":"","organisation_id":"01a20320a27b7003bd7d8ced1caa6e25","position":1,"struck_at":null,"struck_by":null,"struck_reason":"","value":"019-21 10 00","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (16, 'd95e991c2ccae79feaed8a6021f1bab4', '{"set":{"id":"01a203210fdb70039115a05db35696a6","level":"other","mandate":"","meets":"","members":["01a20320a27b7003bd7d8ced1caa6e25"],"name":"Krisrådet","purpose":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (17, '2bd0e45c4b22a4e9335d0e69fcf9f6c6', '{"set":{"actor_id":"01a20320a27b7004b8b3a3f449a2e0ab","at":"2026-11-22T12:00:28.123456Z","call_back_at":null,"id":"01a203210fdb70048199f0560d58ad66","incident_id":"01a20320a27b7002a82dc7bf80c63834","mandate":"","note":"","outcome":"reached","person_id":"01a20320a27b7000a2d61db351821960","person_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (18, '5434fda0a9849da94fbab33df1be2adc', '{"set":{"actor_id":"01a20320a27b7004b8b3a3f449a2e0ab","alternative":"","changed_at":"2026-11-22T12:00:28.123456Z","criticality":"medium","id":"01a203210fdb7005bce301c999108b10","incident_id":"01a20320a27b7002a82dc7bf80c63834","kept_elsewhere":"","marking":"sensitive","needed_actor_id":null,"needed_name":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","until":"","version":1,"what":"ström till vattenverket"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (19, '38b0b8c4dd371944cba1e99da06a5319', '{"set":{"actor_id":"01a20320a27b7004b8b3a3f449a2e0ab","as_of":"2026-11-22T12:00:28.123456Z","communication":"","confidence":"unconfirmed","entered_at":"2026-11-22T12:00:28.123456Z","entry_id":null,"handling":"new","has_impacts":false,"id":"01a203210fdb7006a8e8da52cf02d5b4","impacts":[{"function":"water","level":"red","words":"tankbilar körs ut"}],"incident_id":"01a20320a27b7002a82dc7bf80c63834","marking":"participants","needs":"","nothing_new_since":null,"number":1,"origin":"own","outlook":[],"person_id":"01a20320a27b7000a2d61db351821960","person_name":"","planned":"","received_at":"2026-11-22T12:00:28.123456Z","resources":"","secrecy_ground":"","situation":"pumpstation stilla","source":"","struck_at":null,"struck_by":null,"struck_reason":"","taken":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (20, '50c5ba05657b3a267125a585271717e4', '{"set":{"actor_ids":["01a20320a27b7004b8b3a3f449a2e0ab"],"asked_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"id":"01a203210fdb7007b6e6d2e308ed1213","incident_id":"01a20320a27b7002a82dc7bf80c63834","marking":"participants","number":1,"person_id":"01a20320a27b7000a2d61db351821960","report_id":null,"secrecy_ground":"","state":"open","state_at":"2026-11-22T12:00:28.123456Z","state_by":"01a20320a27b7000a2d61db351821960","state_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"hur länge räcker dieseln","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (21, '3a3534ea0aef44059ddd6ed0bf92b770', '{"set":{"based_on_id":null,"begun_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb7008a9dbfce214b98fbc","incident_id":"01a20320a27b7002a82dc7bf80c63834","number":1,"person_id":"01a20320a27b7000a2d61db351821960","reports_until":0,"set_aside":[],"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (22, '61cd52f5098b31a32e83480a3dbf064b', '{"set":{"at":"2026-11-22T12:00:28.123456Z","confidence":null,"handling":"handled","id":"01a203210fdb7009a16cd036c03a4b04","incident_id":"01a20320a27b7002a82dc7bf80c63834","note":"","person_id":"01a20320a27b7000a2d61db351821960","report_id":"01a203210fdb7006a8e8da52cf02d5b4","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (23, '1de14af17dcf67541a8cf3988e6781ca', '{"set":{"actor_id":"01a20320a27b7004b8b3a3f449a2e0ab","id":"01a203210fdb700a800929c360d4c2fc","incident_id":"01a20320a27b7002a82dc7bf80c63834","minutes":30,"next_at":null,"off":false,"person_id":"01a20320a27b7000a2d61db351821960","reason":"","set_at":"2026-11-22T12:00:28.123456Z","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (24, 'f23272f1853250970ebd5fb269448036', '{"set":{"actor_id":"01a20320a27b7004b8b3a3f449a2e0ab","at":"2026-11-22T12:00:28.123456Z","entry_id":null,"id":"01a203210fdb700bbe1ce1c6e4dfac78","incident_id":"01a20320a27b7002a82dc7bf80c63834","person_id":"01a20320a27b7000a2d61db351821960","report_id":null,"request_id":"01a203210fdb7007b6e6d2e308ed1213","struck_at":null,"struck_by":null,"struck_reason":"","text":"åtta timmar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (25, '8df3413e413b4418758b8b7e89ee48aa', '{"set":{"actor_id":null,"as_of":"2026-11-22T12:00:28.123456Z","changed_at":"2026-11-22T12:00:28.123456Z","confidence":"unconfirmed","course":null,"entry_id":null,"function":"","heading":"event","horizon":null,"id":"01a203210fdb700db055288a943ca13d","incident_id":"01a20320a27b7002a82dc7bf80c63834","line_key":"01a203210fdb700c9d7503f588ea3c3b","marking":"participants","picture_id":"01a203210fdb7008a9dbfce214b98fbc","position":1,"question":null,"report_id":null,"secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"en pumpstation står stilla","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (26, '7e33164911c8d340099ce93d045d4f35', '{"set":{"content":{"lines":[]},"digest":"0000000000000000000000000000000000000000000000000000000000000000","finalised_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb700e8d1996ad481a338a","incident_id":"01a20320a27b7002a82dc7bf80c63834","kind":"picture","label":"LB1","number":1,"person_id":"01a20320a27b7000a2d61db351821960","record_id":"01a203210fdb7008a9dbfce214b98fbc","registry_number":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (27, '9ef76856e2eee260b777da73f4afde72', '{"set":{"at":"2026-11-22T12:00:28.123456Z","channel":"","id":"01a203210fdb700fb10f3dedc58181d2","incident_id":"01a20320a27b7002a82dc7bf80c63834","note":"","person_id":"01a20320a27b7000a2d61db351821960","recipient":"Länsstyrelsen","struck_at":null,"struck_by":null,"struck_reason":"","version":1,"version_id":"01a203210fdb700e8d1996ad481a338a"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (28, 'a7dae6f9ed9acd20fd75035841b53a84', '{"set":{"actor_ids":["01a20320a27b7004b8b3a3f449a2e0ab"],"agreed_at":null,"agreed_by":null,"by_when":null,"delimitation":"","dependency_ids":[],"id":"01a203210fdb70108554dbc66fc2cb8b","incident_id":"01a20320a27b7002a82dc7bf80c63834","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b7000a2d61db351821960","picture_number":null,"protected":["liv och hälsa"],"reason":"","replaced_at":null,"replaces_id":null,"scope":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","valid_until":null,"version":1,"wanted":"vatten till alla"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (29, '64a0491ed94c2beb9e23dd3945bee28d', '{"set":{"acceptable":"","actor_ids":["01a20320a27b7004b8b3a3f449a2e0ab"],"agreed_at":null,"agreed_by":null,"alternatives":"","decisive":false,"entry_id":null,"feasible":"","id":"01a203210fdb7011bdf418aa3ba7dc45","incident_id":"01a20320a27b7002a82dc7bf80c63834","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b7000a2d61db351821960","read_back_at":null,"reason":"","replaced_at":null,"replaces_id":null,"secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","suitable":"","target_id":"01a203210fdb70108554dbc66fc2cb8b","version":1,"wording":"sjukhuset får vatten först"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (30, '4ba27464cc51429abd30efa6310881fa', '{"set":{"actor_id":"01a20320a27b7004b8b3a3f449a2e0ab","agreement_id":"01a203210fdb7011bdf418aa3ba7dc45","anchor_by":null,"anchor_with":"","at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb7012852f1d2193a48dfa","incident_id":"01a20320a27b7002a82dc7bf80c63834","person_id":"01a20320a27b7000a2d61db351821960","position":1,"read_back":false,"said_by":"","stance":"agrees","target_id":null,"text":"","version":1,"withdrawn":false}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (31, '728802d01b0c7d431c8921084ea02e7b', '{"set":{"agreement_id":"01a203210fdb7011bdf418aa3ba7dc45","changed_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"follow_up_at":null,"follow_up_found":"","followed_up_at":null,"id":"01a203210fdb7013954e43751ae586b4","incident_id":"01a20320a27b7002a82dc7bf80c63834","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","needs":"","number":1,"owner_actor_id":"01a20320a27b7004b8b3a3f449a2e0ab","owner_person":"","person_id":"01a20320a27b7000a2d61db351821960","public_information":"","secrecy_ground":"","status":"proposed","status_at":"2026-11-22T12:00:28.123456Z","status_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","supporting_ids":[],"target_id":null,"text":"boka tankbilar","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (32, '92428831f12ac882cdf838b1673aa877', '{"set":{"anchor_at":"2026-11-22T12:00:28.123456Z","ended_at":null,"every_minutes":0,"form":"phone_short","id":"01a203210fdb7014b948f559791db9d8","incident_id":"01a20320a27b7002a82dc7bf80c63834","made_at":"2026-11-22T12:00:28.123456Z","person_id":"01a20320a27b7000a2d61db351821960","rhythm":"at","times":["08.00","16.00"],"title":"Lägesmöte","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (33, 'ff8a7e92ba031e1944b9c622f81b63d0', '{"set":{"call_back":"","channel":"phone","closed_at":null,"fallback":"","form":"","gentle_seconds":0,"id":"01a203210fdb70158abc4a9b6731c752","incident_id":"01a20320a27b7002a82dc7bf80c63834","invited_at":null,"join_code":"","join_group":"","join_link":"","join_number":"","join_place":"","led_by":null,"made_at":"2026-11-22T12:00:28.123456Z","minutes":15,"moments":[],"needed":"","number":1,"opening":"","own_listen":"","own_notes":"","own_technology":"","own_voice":"","person_id":"01a20320a27b7000a2d61db351821960","purpose":"","run_number":null,"sensitive_channel":"","sequence":0,"series_id":"01a203210fdb7014b948f559791db9d8","sharing":"","speaking":"list","started_at":"2026-11-22T12:00:28.123456Z","starts_at":"2026-11-22T12:00:28.123456Z","struck_at":null,"struck_by":null,"struck_reason":"","title":"Lägesmöte","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (34, '95d71f4a8e3158062c6a1db54ba9d274', '{"set":{"carried_from_id":null,"id":"01a203210fdb7016b85a5d40bc1a08b4","incident_id":"01a20320a27b7002a82dc7bf80c63834","kind":"round","meeting_id":"01a203210fdb70158abc4a9b6731c752","minutes":7,"moderator_notes":"","notes":"","parked_id":null,"position":1,"presenter":"","presenter_actor_id":null,"purpose":"","recurring":false,"script":"","struck_at":null,"struck_by":null,"struck_reason":"","title":"Läget","to_agree":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (35, '6844ac837de6300bcf2d42e897f5c107', '{"set":{"actor_id":"01a20320a27b7004b8b3a3f449a2e0ab","expectation":"","id":"01a203210fdb701799449aeb8162805b","incident_id":"01a20320a27b7002a82dc7bf80c63834","meeting_id":"01a203210fdb70158abc4a9b6731c752","position":1,"reports":true,"request_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (36, 'fdfed2e8a12a9cc12304269324e521aa', '{"set":{"actor_id":"01a20320a27b7004b8b3a3f449a2e0ab","at":"2026-11-22T12:00:28.123456Z","before_id":null,"id":"01a203210fdb70189e77c3a522ddc565","incident_id":"01a20320a27b7002a82dc7bf80c63834","item_id":"01a203210fdb7016b85a5d40bc1a08b4","kind":"floor","meeting_id":"01a203210fdb70158abc4a9b6731c752","name":"","number":1,"person_id":"01a20320a27b7000a2d61db351821960","seconds":0,"subject_id":null,"text":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (37, 'f2ce10dd0aaf379c27d3d7abdecadb9e', '{"set":{"actor_ids":["01a20320a27b7004b8b3a3f449a2e0ab"],"closed_at":null,"closed_how":"","entry_id":null,"forum":"","id":"01a203210fdb7019a60503bae185b118","incident_id":"01a20320a27b7002a82dc7bf80c63834","item_id":null,"made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","meeting_id":"01a203210fdb70158abc4a9b6731c752","number":1,"owner":"","owner_actor_id":null,"person_id":"01a20320a27b7000a2d61db351821960","return_at":null,"secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"skolskjutsar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (38, '508e50cf7f4c16115dba3ac540c9dc79', '{"set":{"changes":"","id":"01a203210fdb701ab0429b13e7db80cd","incident_id":"01a20320a27b7002a82dc7bf80c63834","made_at":"2026-11-22T12:00:28.123456Z","meeting_id":"01a203210fdb70158abc4a9b6731c752","number":1,"person_id":"01a20320a27b7000a2d61db351821960","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (39, 'aa19d2b64bd272f8cbf96f362d40c892', '{"set":{"at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb701b89aa00523bbd66f5","incident_id":"01a20320a27b7002a82dc7bf80c63834","key":"head.purpose","left_out":false,"marking":"participants","minutes_id":"01a203210fdb701ab0429b13e7db80cd","person_id":"01a20320a27b7000a2d61db351821960","section":"","text":"samma bild av läget","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (40, 'd523537975ef3cf46e47a9470cd6a419', '{"set":{"at":"2026-11-22T12:00:28.123456Z","by":"Anna Berg","change":"","id":"01a203210fdb701c9fe457aa6d511a74","incident_id":"01a20320a27b7002a82dc7bf80c63834","keep":"","meeting_id":"01a203210fdb70158abc4a9b6731c752","person_id":"01a20320a27b7000a2d61db351821960","scores":{"technology":2},"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (41, 'a544187132fad34613d50f28f15d15cd', '{"set":{"actor_id":null,"at":"2026-11-22T12:00:28.123456Z","done_at":null,"done_how":"","due_at":null,"id":"01a203210fdb701da264232f58ec50ab","incident_id":"01a20320a27b7002a82dc7bf80c63834","kind":"conclusion","marking":"participants","meeting_id":"01a203210fdb70158abc4a9b6731c752","owner":"","person_id":"01a20320a27b7000a2d61db351821960","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"ingen konflikt","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (42, 'b30b0dcbb5b8f5515c640b05808bd858', '{"set":{"done_at":null,"done_how":"","due_at":null,"id":"01a203210fdb701e88056e3ca93771f0","incident_id":"01a20320a27b7002a82dc7bf80c63834","made_at":"2026-11-22T12:00:28.123456Z","meeting_id":"01a203210fdb70158abc4a9b6731c752","number":1,"owner":"","person_id":"01a20320a27b7000a2d61db351821960","struck_at":null,"struck_by":null,"struck_reason":"","text":"prova reservnumret","version":1,"why":""}}');
INSERT INTO "incident" ("id", "version", "name", "type", "occurrence", "places", "convening_actor", "leader_id", "mandate", "purpose", "phase", "exercise", "opened_at", "closed_at", "close_reason", "reopen_reason") VALUES ('01a20320a27b7002a82dc7bf80c63834', 2, 'Storm över länet', '', 'occurred', '["1880"]', '', '01a20320a27b7000a2d61db351821960', 'enligt avtal', '', 'acute', 0, '2026-11-22 12:00:00.123456', NULL, '', '');
INSERT INTO "contact" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "name", "role", "note") VALUES (NULL, NULL, '', '01a203210fdb7001b49386a8749dca01', 1, '01a20320a27b7003bd7d8ced1caa6e25', 'Bo Ek', 'säkerhetschef', '');
INSERT INTO "actor" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "organisation_id", "reasons", "responsibility", "needs", "contribution", "own_goal", "priority", "closest", "most_important", "channels", "moments", "expects_report", "marking", "secrecy_ground", "kept_elsewhere", "consulted_at", "consulted_said", "changed_at") VALUES (NULL, NULL, '', '01a20320a27b7004b8b3a3f449a2e0ab', 1, '01a20320a27b7002a82dc7bf80c63834', '01a20320a27b7003bd7d8ced1caa6e25', '[]', '', '', '', '', NULL, 0, 0, '', '[]', 1, 'participants', '', '', NULL, '', NULL);
INSERT INTO "target_picture" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "scope", "wanted", "by_when", "protected", "delimitation", "reason", "valid_until", "actor_ids", "dependency_ids", "picture_number", "replaces_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb70108554dbc66fc2cb8b', 1, '01a20320a27b7002a82dc7bf80c63834', 1, '', 'vatten till alla', NULL, '["liv och hälsa"]', '', '', NULL, '["01a20320a27b7004b8b3a3f449a2e0ab"]', '[]', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', NULL, NULL, NULL, 'participants', '');
INSERT INTO "quick_evaluation" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "by", "scores", "keep", "change", "at", "person_id") VALUES (NULL, NULL, '', '01a203210fdb701c9fe457aa6d511a74', 1, '01a20320a27b7002a82dc7bf80c63834', '01a203210fdb70158abc4a9b6731c752', 'Anna Berg', '{"technology": 2}', '', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960');
INSERT INTO "lesson" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "why", "owner", "due_at", "meeting_id", "made_at", "person_id", "done_at", "done_how") VALUES (NULL, NULL, '', '01a203210fdb701e88056e3ca93771f0', 1, '01a20320a27b7002a82dc7bf80c63834', 1, 'prova reservnumret', '', '', NULL, '01a203210fdb70158abc4a9b6731c752', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', NULL, '');
INSERT INTO "staffing" ("id", "version", "incident_id", "role", "person_id", "since", "until", "relief_at") VALUES ('01a20320a27b7005b6b4d9c757507670', 1, '01a20320a27b7002a82dc7bf80c63834', 'leader', '01a20320a27b7000a2d61db351821960', '2026-11-22 12:00:00.123456', NULL, NULL);
INSERT INTO "moment" ("id", "version", "incident_id", "key", "position", "name", "status", "scope", "status_at") VALUES ('01a20320a27b70069ec89245e634c9cb', 1, '01a20320a27b7002a82dc7bf80c63834', 'share', 1, 'Dela information', 'planned', '[]', NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES ('2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'fel ort', '01a20320bdd37000a8e15ccc2cd4945e', 2, '01a20320a27b7002a82dc7bf80c63834', 1, 'entry', 'strömmen borta i Adolfsberg', 'strömmen borta i Adolfsberg', '2026-11-22 12:00:07.123456', '2026-11-22 12:00:07.123456', '01a20320a27b7000a2d61db351821960', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a20320d92b70008a83213e5e69af64', 1, '01a20320a27b7002a82dc7bf80c63834', 2, 'entry', 'regionen: två vårdcentraler på reservkraft', 'regionen: två vårdcentraler på reservkraft', '2026-11-22 12:00:14.123456', '2026-11-22 12:00:14.123456', '01a20320a27b7000a2d61db351821960', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a20320f48370008a0287567d09b6fa', 1, '01a20320a27b7002a82dc7bf80c63834', 3, 'entry', 'bron avstängd', 'bron avstängd', '2026-11-22 12:00:21.123456', '2026-11-22 12:00:21.123456', '01a20320a27b7000a2d61db351821960', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a203210fdb700085f0e164b1d36de9', 1, '01a20320a27b7002a82dc7bf80c63834', 4, 'entry', '‘citat’ och "citat" 🌩', '‘citat’ och "citat" 🌩', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "meeting_series" ("id", "version", "incident_id", "title", "rhythm", "times", "every_minutes", "anchor_at", "form", "made_at", "person_id", "ended_at") VALUES ('01a203210fdb7014b948f559791db9d8', 1, '01a20320a27b7002a82dc7bf80c63834', 'Lägesmöte', 'at', '["08.00", "16.00"]', 0, '2026-11-22 12:00:28.123456', 'phone_short', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', NULL);
INSERT INTO "contact_way" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "contact_id", "kind", "value", "label", "position") VALUES (NULL, NULL, '', '01a203210fdb70029b1a6a939d4b8906', 1, '01a20320a27b7003bd7d8ced1caa6e25', '01a203210fdb7001b49386a8749dca01', 'tib', '019-21 10 00', '', 1);
INSERT INTO "locked_version" ("id", "version", "incident_id", "kind", "record_id", "label", "number", "digest", "content", "finalised_at", "person_id", "registry_number") VALUES ('01a203210fdb700e8d1996ad481a338a', 1, '01a20320a27b7002a82dc7bf80c63834', 'picture', '01a203210fdb7008a9dbfce214b98fbc', 'LB1', 1, '0000000000000000000000000000000000000000000000000000000000000000', '{"lines": []}', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', '');
INSERT INTO "picture" ("id", "version", "incident_id", "number", "begun_at", "person_id", "based_on_id", "set_aside", "reports_until") VALUES ('01a203210fdb7008a9dbfce214b98fbc', 1, '01a20320a27b7002a82dc7bf80c63834', 1, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', NULL, '[]', 0);
INSERT INTO "call_try" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "at", "outcome", "call_back_at", "person_name", "mandate", "note", "person_id") VALUES (NULL, NULL, '', '01a203210fdb70048199f0560d58ad66', 1, '01a20320a27b7002a82dc7bf80c63834', '01a20320a27b7004b8b3a3f449a2e0ab', '2026-11-22 12:00:28.123456', 'reached', NULL, '', '', '', '01a20320a27b7000a2d61db351821960');
INSERT INTO "dependency" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "needed_actor_id", "needed_name", "what", "until", "criticality", "alternative", "marking", "secrecy_ground", "kept_elsewhere", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb7005bce301c999108b10', 1, '01a20320a27b7002a82dc7bf80c63834', '01a20320a27b7004b8b3a3f449a2e0ab', NULL, '', 'ström till vattenverket', '', 'medium', '', 'sensitive', '', '', '2026-11-22 12:00:28.123456');
INSERT INTO "agreement" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "wording", "reason", "alternatives", "suitable", "feasible", "acceptable", "decisive", "read_back_at", "actor_ids", "target_id", "replaces_id", "entry_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb7011bdf418aa3ba7dc45', 1, '01a20320a27b7002a82dc7bf80c63834', 1, 'sjukhuset får vatten först', '', '', '', '', '', 0, NULL, '["01a20320a27b7004b8b3a3f449a2e0ab"]', '01a203210fdb70108554dbc66fc2cb8b', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', NULL, NULL, NULL, 'participants', '');
INSERT INTO "after_note" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "kind", "text", "actor_id", "owner", "due_at", "done_at", "done_how", "marking", "secrecy_ground", "at", "person_id") VALUES (NULL, NULL, '', '01a203210fdb701da264232f58ec50ab', 1, '01a20320a27b7002a82dc7bf80c63834', '01a203210fdb70158abc4a9b6731c752', 'conclusion', 'ingen konflikt', NULL, '', NULL, NULL, '', 'participants', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960');
INSERT INTO "meeting" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "title", "form", "channel", "starts_at", "minutes", "purpose", "needed", "moments", "join_place", "join_number", "join_code", "join_link", "join_group", "fallback", "call_back", "sharing", "sensitive_channel", "opening", "own_listen", "own_notes", "own_technology", "own_voice", "speaking", "gentle_seconds", "sequence", "invited_at", "series_id", "run_number", "made_at", "person_id", "started_at", "closed_at", "led_by") VALUES (NULL, NULL, '', '01a203210fdb70158abc4a9b6731c752', 1, '01a20320a27b7002a82dc7bf80c63834', 1, 'Lägesmöte', '', 'phone', '2026-11-22 12:00:28.123456', 15, '', '', '[]', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'list', 0, 0, NULL, '01a203210fdb7014b948f559791db9d8', NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', '2026-11-22 12:00:28.123456', NULL, NULL);
INSERT INTO "dispatch" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "version_id", "recipient", "channel", "at", "person_id", "note") VALUES (NULL, NULL, '', '01a203210fdb700fb10f3dedc58181d2', 1, '01a20320a27b7002a82dc7bf80c63834', '01a203210fdb700e8d1996ad481a338a', 'Länsstyrelsen', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', '');
INSERT INTO "situation_report" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "actor_id", "person_name", "origin", "source", "as_of", "received_at", "entered_at", "person_id", "entry_id", "confidence", "handling", "marking", "secrecy_ground", "nothing_new_since", "situation", "impacts", "has_impacts", "taken", "planned", "outlook", "resources", "needs", "communication") VALUES (NULL, NULL, '', '01a203210fdb7006a8e8da52cf02d5b4', 1, '01a20320a27b7002a82dc7bf80c63834', 1, '01a20320a27b7004b8b3a3f449a2e0ab', '', 'own', '', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', NULL, 'unconfirmed', 'new', 'participants', '', NULL, 'pumpstation stilla', '[{"function": "water", "level": "red", "words": "tankbilar körs ut"}]', 0, '', '', '[]', '', '', '');
INSERT INTO "report_clock" ("id", "version", "incident_id", "actor_id", "minutes", "next_at", "off", "reason", "set_at", "person_id") VALUES ('01a203210fdb700a800929c360d4c2fc', 1, '01a20320a27b7002a82dc7bf80c63834', '01a20320a27b7004b8b3a3f449a2e0ab', 30, NULL, 0, '', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960');
INSERT INTO "stance" ("id", "version", "incident_id", "target_id", "agreement_id", "actor_id", "stance", "text", "anchor_with", "anchor_by", "said_by", "at", "position", "read_back", "withdrawn", "person_id") VALUES ('01a203210fdb7012852f1d2193a48dfa', 1, '01a20320a27b7002a82dc7bf80c63834', NULL, '01a203210fdb7011bdf418aa3ba7dc45', '01a20320a27b7004b8b3a3f449a2e0ab', 'agrees', '', '', NULL, '', '2026-11-22 12:00:28.123456', 1, 0, 0, '01a20320a27b7000a2d61db351821960');
INSERT INTO "action" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "target_id", "agreement_id", "owner_actor_id", "owner_person", "unresolved", "supporting_ids", "due_at", "status", "status_reason", "status_at", "needs", "public_information", "follow_up_at", "follow_up_found", "followed_up_at", "entry_id", "made_at", "changed_at", "person_id", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb7013954e43751ae586b4', 1, '01a20320a27b7002a82dc7bf80c63834', 1, 'boka tankbilar', NULL, '01a203210fdb7011bdf418aa3ba7dc45', '01a20320a27b7004b8b3a3f449a2e0ab', '', '', '[]', NULL, 'proposed', '', '2026-11-22 12:00:28.123456', '', '', NULL, '', NULL, NULL, '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'participants', '');
INSERT INTO "agenda_item" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "position", "kind", "title", "minutes", "purpose", "presenter_actor_id", "presenter", "script", "to_agree", "notes", "moderator_notes", "recurring", "carried_from_id", "parked_id") VALUES (NULL, NULL, '', '01a203210fdb7016b85a5d40bc1a08b4', 1, '01a20320a27b7002a82dc7bf80c63834', '01a203210fdb70158abc4a9b6731c752', 1, 'round', 'Läget', 7, '', NULL, '', '', '', '', '', 0, NULL, NULL);
INSERT INTO "minutes" ("id", "version", "incident_id", "meeting_id", "number", "changes", "made_at", "person_id") VALUES ('01a203210fdb701ab0429b13e7db80cd', 1, '01a20320a27b7002a82dc7bf80c63834', '01a203210fdb70158abc4a9b6731c752', 1, '', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960');
INSERT INTO "report_step" ("id", "version", "incident_id", "report_id", "at", "person_id", "handling", "confidence", "note") VALUES ('01a203210fdb7009a16cd036c03a4b04', 1, '01a20320a27b7002a82dc7bf80c63834', '01a203210fdb7006a8e8da52cf02d5b4', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', 'handled', NULL, '');
INSERT INTO "request" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "asked_at", "due_at", "actor_ids", "person_id", "entry_id", "report_id", "marking", "secrecy_ground", "state", "state_at", "state_by", "state_reason") VALUES (NULL, NULL, '', '01a203210fdb7007b6e6d2e308ed1213', 1, '01a20320a27b7002a82dc7bf80c63834', 1, 'hur länge räcker dieseln', '2026-11-22 12:00:28.123456', NULL, '["01a20320a27b7004b8b3a3f449a2e0ab"]', '01a20320a27b7000a2d61db351821960', NULL, NULL, 'participants', '', 'open', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', '');
INSERT INTO "picture_line" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "picture_id", "line_key", "heading", "horizon", "course", "position", "text", "report_id", "question", "function", "entry_id", "actor_id", "source", "as_of", "confidence", "marking", "secrecy_ground", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb700db055288a943ca13d', 1, '01a20320a27b7002a82dc7bf80c63834', '01a203210fdb7008a9dbfce214b98fbc', '01a203210fdb700c9d7503f588ea3c3b', 'event', NULL, NULL, 1, 'en pumpstation står stilla', NULL, NULL, '', NULL, NULL, '', '2026-11-22 12:00:28.123456', 'unconfirmed', 'participants', '', '2026-11-22 12:00:28.123456');
INSERT INTO "invitee" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "actor_id", "position", "expectation", "reports", "request_id") VALUES (NULL, NULL, '', '01a203210fdb701799449aeb8162805b', 1, '01a20320a27b7002a82dc7bf80c63834', '01a203210fdb70158abc4a9b6731c752', '01a20320a27b7004b8b3a3f449a2e0ab', 1, '', 1, NULL);
INSERT INTO "meeting_event" ("id", "version", "incident_id", "meeting_id", "number", "kind", "at", "item_id", "actor_id", "before_id", "seconds", "name", "text", "subject_id", "person_id") VALUES ('01a203210fdb70189e77c3a522ddc565', 1, '01a20320a27b7002a82dc7bf80c63834', '01a203210fdb70158abc4a9b6731c752', 1, 'floor', '2026-11-22 12:00:28.123456', '01a203210fdb7016b85a5d40bc1a08b4', '01a20320a27b7004b8b3a3f449a2e0ab', NULL, 0, '', '', NULL, '01a20320a27b7000a2d61db351821960');
INSERT INTO "parked_issue" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "forum", "owner_actor_id", "owner", "return_at", "actor_ids", "meeting_id", "item_id", "entry_id", "made_at", "person_id", "closed_at", "closed_how", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb7019a60503bae185b118', 1, '01a20320a27b7002a82dc7bf80c63834', 1, 'skolskjutsar', '', NULL, '', NULL, '["01a20320a27b7004b8b3a3f449a2e0ab"]', '01a203210fdb70158abc4a9b6731c752', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960', NULL, '', 'participants', '');
INSERT INTO "minutes_edit" ("id", "version", "incident_id", "minutes_id", "key", "section", "text", "left_out", "marking", "at", "person_id") VALUES ('01a203210fdb701b89aa00523bbd66f5', 1, '01a20320a27b7002a82dc7bf80c63834', '01a203210fdb701ab0429b13e7db80cd', 'head.purpose', '', 'samma bild av läget', 0, 'participants', '2026-11-22 12:00:28.123456', '01a20320a27b7000a2d61db351821960');
INSERT INTO "request_answer" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "request_id", "actor_id", "at", "text", "report_id", "entry_id", "person_id") VALUES (NULL, NULL, '', '01a203210fdb700bbe1ce1c6e4dfac78', 1, '01a20320a27b7002a82dc7bf80c63834', '01a203210fdb7007b6e6d2e308ed1213', '01a20320a27b7004b8b3a3f449a2e0ab', '2026-11-22 12:00:28.123456', 'åtta timmar', NULL, NULL, '01a20320a27b7000a2d61db351821960');
INSERT INTO "alembic_version" ("version_num") VALUES ('0006');
INSERT INTO "search_text" ("rowid", "text") VALUES (1, 'Anna Berg AB');
INSERT INTO "search_text" ("rowid", "text") VALUES (2, 'Storm över länet    enligt avtal');
INSERT INTO "search_text" ("rowid", "text") VALUES (3, 'Örebro kommun ');
INSERT INTO "search_text" ("rowid", "text") VALUES (4, '');
INSERT INTO "search_text" ("rowid", "text") VALUES (5, 'L1 strömmen borta i Adolfsberg');
INSERT INTO "search_text" ("rowid", "text") VALUES (6, 'L2 regionen: två vårdcentraler på reservkraft');
INSERT INTO "search_text" ("rowid", "text") VALUES (7, 'L3 bron avstängd');
INSERT INTO "search_text" ("rowid", "text") VALUES (8, 'L4 ‘citat’ och "citat" 🌩');
INSERT INTO "search_text" ("rowid", "text") VALUES (9, 'Bo Ek säkerhetschef');
INSERT INTO "search_text" ("rowid", "text") VALUES (10, 'Krisrådet ');
INSERT INTO "search_text" ("rowid", "text") VALUES (11, 'ström till vattenverket');
INSERT INTO "search_text" ("rowid", "text") VALUES (12, 'R1 pumpstation stilla tankbilar körs ut');
INSERT INTO "search_text" ("rowid", "text") VALUES (13, 'B1 hur länge räcker dieseln');
INSERT INTO "search_text" ("rowid", "text") VALUES (14, 'åtta timmar');
INSERT INTO "search_text" ("rowid", "text") VALUES (15, 'en pumpstation står stilla');
INSERT INTO "search_text" ("rowid", "text") VALUES (16, 'LB1');
INSERT INTO "search_text" ("rowid", "text") VALUES (17, 'Länsstyrelsen');
INSERT INTO "search_text" ("rowid", "text") VALUES (18, 'MB1 vatten till alla liv och hälsa');
INSERT INTO "search_text" ("rowid", "text") VALUES (19, 'Ö1 sjukhuset får vatten först');
INSERT INTO "search_text" ("rowid", "text") VALUES (20, 'Å1 boka tankbilar');
INSERT INTO "search_text" ("rowid", "text") VALUES (21, 'M1 Lägesmöte');
INSERT INTO "search_text" ("rowid", "text") VALUES (22, 'Läget');
INSERT INTO "search_text" ("rowid", "text") VALUES (23, 'F1 skolskjutsar');
INSERT INTO "search_text" ("rowid", "text") VALUES (24, 'samma bild av läget');
INSERT INTO "search_text" ("rowid", "text") VALUES (25, 'ingen konflikt');
INSERT INTO "search_text" ("rowid", "text") VALUES (26, 'LÄ1 prova reservnumret');
CREATE INDEX ix_contact_organisation_id ON contact (organisation_id);
CREATE INDEX ix_actor_organisation_id ON actor (organisation_id);
CREATE INDEX ix_actor_incident_id ON actor (incident_id);
CREATE INDEX ix_forum_use_incident_id ON forum_use (incident_id);
CREATE INDEX ix_resource_incident_id ON resource (incident_id);
CREATE INDEX ix_analysis_revision_incident_id ON analysis_revision (incident_id);
CREATE INDEX ix_target_picture_incident_id ON target_picture (incident_id);
CREATE INDEX ix_goal_conflict_incident_id ON goal_conflict (incident_id);
CREATE INDEX ix_choice_incident_id ON choice (incident_id);
CREATE INDEX ix_priority_question_incident_id ON priority_question (incident_id);
CREATE INDEX ix_checklist_run_incident_id ON checklist_run (incident_id);
CREATE INDEX ix_quick_evaluation_meeting_id ON quick_evaluation (meeting_id);
CREATE INDEX ix_quick_evaluation_incident_id ON quick_evaluation (incident_id);
CREATE INDEX ix_lesson_meeting_id ON lesson (meeting_id);
CREATE INDEX ix_lesson_incident_id ON lesson (incident_id);
CREATE INDEX ix_staffing_incident_id ON staffing (incident_id);
CREATE INDEX ix_moment_incident_id ON moment (incident_id);
CREATE INDEX ix_log_entry_incident_id ON log_entry (incident_id);
CREATE INDEX ix_log_entry_meeting_id ON log_entry (meeting_id);
CREATE INDEX ix_log_entry_sort ON log_entry (incident_id, kind, marking, struck_at, number);
CREATE INDEX ix_log_entry_incident_id_event_at ON log_entry (incident_id, event_at, number);
CREATE INDEX ix_meeting_series_incident_id ON meeting_series (incident_id);
CREATE INDEX ix_contact_way_organisation_id ON contact_way (organisation_id);
CREATE INDEX ix_locked_version_incident_id ON locked_version (incident_id);
CREATE INDEX ix_review_clock_incident_id ON review_clock (incident_id);
CREATE INDEX ix_dismissal_incident_id ON dismissal (incident_id);
CREATE INDEX ix_picture_incident_id ON picture (incident_id);
CREATE INDEX ix_call_try_incident_id ON call_try (incident_id);
CREATE INDEX ix_participant_incident_id ON participant (incident_id);
CREATE INDEX ix_dependency_incident_id ON dependency (incident_id);
CREATE INDEX ix_communication_incident_id ON communication (incident_id);
CREATE INDEX ix_agreement_entry_id ON agreement (entry_id);
CREATE INDEX ix_agreement_incident_id ON agreement (incident_id);
CREATE INDEX ix_alternative_choice_id ON alternative (choice_id);
CREATE INDEX ix_alternative_incident_id ON alternative (incident_id);
CREATE INDEX ix_checklist_mark_incident_id ON checklist_mark (incident_id);
CREATE INDEX ix_checklist_setting_incident_id ON checklist_setting (incident_id);
CREATE INDEX ix_checklist_own_item_incident_id ON checklist_own_item (incident_id);
CREATE INDEX ix_after_note_incident_id ON after_note (incident_id);
CREATE INDEX ix_after_note_meeting_id ON after_note (meeting_id);
CREATE INDEX ix_moment_report_moment_id ON moment_report (moment_id);
CREATE INDEX ix_moment_report_incident_id ON moment_report (incident_id);
CREATE INDEX ix_meeting_series_id ON meeting (series_id);
CREATE INDEX ix_meeting_incident_id ON meeting (incident_id);
CREATE INDEX ix_dispatch_incident_id ON dispatch (incident_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_review_answer_incident_id_item_id ON review_answer (incident_id, item_id);
CREATE INDEX ix_review_answer_incident_id ON review_answer (incident_id);
CREATE INDEX ix_handover_incident_id ON handover (incident_id);
CREATE INDEX ix_situation_report_incident_id ON situation_report (incident_id);
CREATE INDEX ix_situation_report_confidence ON situation_report (incident_id, confidence, struck_at, number);
CREATE INDEX ix_situation_report_judging ON situation_report (actor_id, origin, has_impacts, struck_at, as_of, number);
CREATE INDEX ix_situation_report_handling ON situation_report (incident_id, handling, struck_at, number);
CREATE INDEX ix_situation_report_new ON situation_report (actor_id, handling, struck_at);
CREATE INDEX ix_situation_report_entry_id ON situation_report (entry_id);
CREATE INDEX ix_situation_report_received ON situation_report (actor_id, struck_at, received_at);
CREATE INDEX ix_situation_report_newest ON situation_report (actor_id, origin, struck_at, as_of, number);
CREATE INDEX ix_report_clock_incident_id ON report_clock (incident_id);
CREATE INDEX ix_stance_target_id ON stance (target_id);
CREATE INDEX ix_stance_incident_id ON stance (incident_id);
CREATE INDEX ix_stance_agreement_id ON stance (agreement_id);
CREATE INDEX ix_action_owner_actor_id ON action (owner_actor_id);
CREATE INDEX ix_action_entry_id ON action (entry_id);
CREATE INDEX ix_action_incident_id ON action (incident_id);
CREATE INDEX ix_agenda_item_incident_id ON agenda_item (incident_id);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX ix_minutes_incident_id ON minutes (incident_id);
CREATE INDEX ix_report_step_report_id ON report_step (report_id);
CREATE INDEX ix_report_step_incident_id ON report_step (incident_id);
CREATE INDEX ix_request_state ON request (incident_id, state, struck_at, number);
CREATE INDEX ix_request_entry_id ON request (entry_id);
CREATE INDEX ix_request_incident_id ON request (incident_id);
CREATE INDEX ix_picture_line_incident_id ON picture_line (incident_id);
CREATE INDEX ix_picture_line_place ON picture_line (picture_id, struck_at, heading, position);
CREATE INDEX ix_invitee_incident_id ON invitee (incident_id);
CREATE INDEX ix_invitee_meeting_id ON invitee (meeting_id);
CREATE INDEX ix_meeting_event_incident_id ON meeting_event (incident_id);
CREATE INDEX ix_parked_issue_incident_id ON parked_issue (incident_id);
CREATE INDEX ix_parked_issue_entry_id ON parked_issue (entry_id);
CREATE INDEX ix_minutes_edit_incident_id ON minutes_edit (incident_id);
CREATE INDEX ix_request_answer_request_id ON request_answer (request_id);
CREATE INDEX ix_request_answer_entry_id ON request_answer (entry_id);
CREATE INDEX ix_request_answer_report_id ON request_answer (report_id);
CREATE INDEX ix_request_answer_incident_id ON request_answer (incident_id);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_update BEFORE UPDATE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_delete BEFORE DELETE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
