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
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (1, 'register', 1, '2026-11-22 12:00:00.123456', NULL, 'seat-1', 'store', '', '', 'schema', '79fea43fc9aed7a1d9ffa0735c26f175f81517e8667a9255988e37a0204dd183', '1ee07cd3f792fbca77c8f704020809a02cdfac5e33f8cf3e44ef153a5911b845');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (2, 'register', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'register', 'person', '01a20320a27b7000af8da3af9dfaaf43', 'create', 'a4236b68f4accbf0c8f311ebc87ac679f6a5d06448ae2dcafea86e87d565e71b', '59cf0bf3aaccd947c88c42bec7dcbbcfbb597fa9a2bee07d74db5af22e90db2b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (3, '01a20320a27b700284d2f66d204342bb', 1, '2026-11-22 12:00:00.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'incident', 'incident', '01a20320a27b700284d2f66d204342bb', 'create', '8e700860386a710e8de9ce87fdffadb28d4d66581bb85fede136c87920665510', '52a31338e0195aeefa7536b2e6fd1f99c9b99c0ddb65656cdde3534e89b903c3');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (4, 'register', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'register', 'organisation', '01a20320a27b70039bfde770f34423f6', 'create', 'e444bae4656cd685d770176d21c2530026e41385978d4a762b718a6470040626', '79718940cefdaa8c3413b4665be05af50680e184723936c069fa1dddb76f7f3f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (5, '01a20320a27b700284d2f66d204342bb', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'actor', 'actor', '01a20320a27b700498ddc50a6c3db55d', 'create', '11a693602681cdc1da244d1afde11eafb028650d0be120b4c9f9bc4c498abe35', 'ba5a64a6147dafcb568ced232f4ff336a930329805be20271a20a6457da85842');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (6, '01a20320a27b700284d2f66d204342bb', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'incident', 'staffing', '01a20320a27b700591822ca2f1b45db6', 'create', '78e9ac42ade4b9d29da916385d1afb72ea8b6c7d11ad40dc2cbfe7661298a08c', '352eea2ba8a527158682fa546cba0097d26c1dfdc5bb9df2576c6a444db906f1');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (7, '01a20320a27b700284d2f66d204342bb', 4, '2026-11-22 12:00:00.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'incident', 'moment', '01a20320a27b7006aca93eddd2c0dba8', 'create', '848ecfdfa99820108fd393b72d57687c6a7b555b676bdd29555e7eef1c0ca42d', '5d6795b242ff731929a429dbd45e1b1bbe0dde8f255d22b4799403d5a2b5fb4b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (8, '01a20320a27b700284d2f66d204342bb', 5, '2026-11-22 12:00:07.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'log', 'log_entry', '01a20320bdd37000918649656e04d856', 'create', '826c84ff4df537ed2af58cb284ae7e55600beeb9d05faa2100a7baf40b5899e9', '9332b067475156fe158bcc8db7752565bc9cb6ab5dd83009bf33f95322ea1c9e');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (9, '01a20320a27b700284d2f66d204342bb', 6, '2026-11-22 12:00:14.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'log', 'log_entry', '01a20320d92b700082915bb3c0a92b65', 'create', '22df4b52664b12974d3f416d4aaa0f3734501d914a34cd67eef09f8d4eba7310', '0431cd05e858f76ab531f9cf5cf85e49b2450802ced9145225c2a3481622df00');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (10, '01a20320a27b700284d2f66d204342bb', 7, '2026-11-22 12:00:21.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'log', 'log_entry', '01a20320f4837000b12da6f8559a978f', 'create', 'ab734354bbe9eeebe405a10987cb53a134759e660bf1b7c71da6030757520b8f', '4587676122900bdd49b272f5c09207264f40729eb72d8e31b96c320cf9f0dfb2');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (11, '01a20320a27b700284d2f66d204342bb', 8, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'log', 'log_entry', '01a203210fdb7000b553a39fc0c04eaf', 'create', '782bebed7e47e58fab9e2a37ebb61144c1ff747ef00b570a8f6e4e39690acb06', '3dfa12020bf46f854c399cb933aa285f2d80e1d4160ba508438809a676fe2e49');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (12, '01a20320a27b700284d2f66d204342bb', 9, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'log', 'log_entry', '01a20320bdd37000918649656e04d856', 'change', '767ff7fced433a6b0adf8535dacc3510afe808817db4b28e7c107bdd48ab3073', '8b4b7d43c4463f8dec50eac4b0fb4ba3e6965b07773d641a786ce76d35729455');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (13, '01a20320a27b700284d2f66d204342bb', 10, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'incident', 'incident', '01a20320a27b700284d2f66d204342bb', 'change', '308f5ed0b1f7e67dad91e9ebf1ae81448ff4318b6b8f9478fcab7637bb861928', '893d01d6ae07f9eab43578ccd0a2701c1820068b3874abb0ee24b929877a058c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (14, 'register', 4, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'register', 'contact', '01a203210fdb70018a2c82c37f131dd5', 'create', '4a3a5e3c728892d7537e956012b0592b74299dfd971e6d00f74b6ac051dbfbbb', 'f4ce4834852586dc2512b0de71b1c61ef831ece85c604a362d73c8e27a7db3bb');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (15, 'register', 5, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'register', 'contact_way', '01a203210fdb7002989e5dae54f1a51c', 'create', 'cbb839844e561f2e254c50d5d6edec48889cf2c03d55ad21c7fa1e3d55bfdac9', '2fa53e230ec55ef8b88679472eda8ff4933cf73aff259e17251cc106b589484c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (16, 'register', 6, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'register', 'forum', '01a203210fdb700382b57afb0364c4ef', 'create', 'cc43ddb05a403da14c2943a416b6f6041aaf217db5b3ff1322d27e8ec1acbda2', '1c17ffce3b71d6a0eceba60bc8436d680ab7eff09c6415314c53da4880646189');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (17, '01a20320a27b700284d2f66d204342bb', 11, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'actor', 'call_try', '01a203210fdb70048bd1adf0df425956', 'create', 'e1afeede2b6875a57b87d921712ce76be0bbd703f9b3a40f4097fe2dc791f546', '797108b88644abb4834af65278a23e78e2516c7909d448dc9bdadaf26cd579d0');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (18, '01a20320a27b700284d2f66d204342bb', 12, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'actor', 'dependency', '01a203210fdb7005b7ac60de5c7d9b83', 'create', 'f276dbdb72206a7c0fa019907c886a5df4c512b144c555f60f75e672a5a80966', 'a42dd39c4c7f7f6d880839d00e016807b744e958cffd3246fda52c9222094326');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (19, '01a20320a27b700284d2f66d204342bb', 13, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'situation', 'situation_report', '01a203210fdb7006acf9405bdf1234a4', 'create', '1e41b117fb458238f0c4ac8bde22034d3a48834aa9e978ba3b8a69157f3c8db6', '7e15613d1a1a2b01d285e2e6579dbd4098fc14b4d54b1cc6f7e34735b818d4a7');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (20, '01a20320a27b700284d2f66d204342bb', 14, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'situation', 'request', '01a203210fdb700786ca42b383b58ab8', 'create', '5f52ff7bb0c0908a398085bab28281bbdf7ac68eb2455fe87ddb68325f554bbf', '847cfe3bef79765a1d3895f561de9625f20913ebb3c33194fb1768656f858484');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (21, '01a20320a27b700284d2f66d204342bb', 15, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'situation', 'picture', '01a203210fdb700881768334cbf8d35a', 'create', '6f81414d7cbfd8f8ab503cdc2100b871b507baf06c333597e9030f67bdb7f2ae', '60c8ec9f20bf068a36ed44edec2129f6108095a2e1d748c53f779923adeb0dfe');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (22, '01a20320a27b700284d2f66d204342bb', 16, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'situation', 'report_step', '01a203210fdb7009b9713d51f22a86dd', 'create', 'c3e3604d347474848a456f3d988fd48912e32755f96a91197b307dbdeec4ef8e', 'd35cf623631a3dbc9fc2958c79cb409e9b4f88e3614162b8972a10a3c8dbd127');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (23, '01a20320a27b700284d2f66d204342bb', 17, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'situation', 'report_clock', '01a203210fdb700a9973c6a3d2f307a6', 'create', 'f48940d045aff61aa1a2800b1d910af91a91c1534c8fa958c5f31bef75c86751', '8bc81e232305bc4d0e59325e8a1963fff5e4024369e205e6b0ac7986451aa7f0');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (24, '01a20320a27b700284d2f66d204342bb', 18, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'situation', 'request_answer', '01a203210fdb700b948ae2af8fdc3530', 'create', 'b77abf50267fc56d681a055df86af5b6f06ddf92eed3b09ddfee787845569891', '515d29180051abca97f3a10a659ff43135754f5c32bc61c067f1de01109b88dd');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (25, '01a20320a27b700284d2f66d204342bb', 19, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'situation', 'picture_line', '01a203210fdb700d9a9b1a01f80ec5f5', 'create', '53f633dd049d10e1be4233ede792017edcd8239355fd8326ca935a3ffc8c434a', 'b13dab04a192ff3833ba4939c0bf52f3707a8a16f26dbe24a7fc635578a72e1a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (26, '01a20320a27b700284d2f66d204342bb', 20, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'release', 'locked_version', '01a203210fdb700ebd330ec33e7edf8d', 'create', 'bc7b98ac8b3d8f779fa8caae875604b73b0d5d83f7d509cdbe32830f320b86d3', '38d542f34dbc16c010c9f0902e93fe9e38189b5a8b1baa96177e5d61b2c0f4ed');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (27, '01a20320a27b700284d2f66d204342bb', 21, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'release', 'dispatch', '01a203210fdb700f91f3ee24465680f8', 'create', 'f6e3aa132bd6a546ed00f0a508295663d2c0df03cd7fa667522357e88528a9ab', '7ab898b6c28e54095be8e52b4359f754a27c17924b6241cd5f05f221dabdc0e4');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (28, '01a20320a27b700284d2f66d204342bb', 22, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'agreement', 'target_picture', '01a203210fdb70109c6aa9262333f495', 'create', '73a4a029ea0d23c19616b225d41a7cf1d2051bc39efb331572bdebb6d97603dc', 'fec87267c8847d6290f940e428b5b0d433ceee5747d8897ed2f7933afc14f0b5');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (29, '01a20320a27b700284d2f66d204342bb', 23, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'agreement', 'agreement', '01a203210fdb701193c57a660e4e573d', 'create', 'c5ee3af702b810532475584b406584ef6a79a9b973fcce07c04c30b6aa50010a', '614c124060403ad5d618f2e4de1e25fa89a1a7b33e7b100227b4baa614199c7e');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (30, '01a20320a27b700284d2f66d204342bb', 24, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'agreement', 'stance', '01a203210fdb701284ab4974b2f1c166', 'create', '053a2331dcde9d8eded7d494ec66a4ed62c5ae8b670c2689cc4d18edde22cbb9', '406e082c1ef2b2cba7322177d032bb26331a9988a8005b473be89caad00fc558');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (31, '01a20320a27b700284d2f66d204342bb', 25, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'agreement', 'action', '01a203210fdb7013adba47847c97a400', 'create', '927fd5ad9b3c7fbaa0cb8b116deb8e3fdd10a4c2fe6b7c0c72b700aadb41b336', '6b151ceb89c3987ad20ceb1d297e59338050a2adeb301b210effacba031d14c1');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (32, '01a20320a27b700284d2f66d204342bb', 26, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'meeting', 'meeting_series', '01a203210fdb7014bc773075092c03f6', 'create', '07d2465f7764cd8621db1f64fd44ea4cc7a1abd838ceba462acafe40cb6ff5dd', 'dbb396c5bfa904419d357233a2bb8fd23a14fb23c2b7415bf3d9455c8c08887f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (33, '01a20320a27b700284d2f66d204342bb', 27, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'meeting', 'meeting', '01a203210fdb7015ad8694efde11a8d9', 'create', '366903e79cc240265604ad8436228122177249da70aee9837da3e87d08134c0e', '250818a40176c1dfb5525ecccf4f1fc13483ccecb3b3ccda74bed2bbefd721e5');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (34, '01a20320a27b700284d2f66d204342bb', 28, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'meeting', 'agenda_item', '01a203210fdb7016bed1b71ebadae139', 'create', 'ebf282bb20157d7b099c35f8278afb4ac279ad3ee9f9760ba7ea3c223c0c5e46', '6301c693ba00cbd0b9b1ecf99ada28f41f8ea20677803dfe6c9b6a9aefe02c1d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (35, '01a20320a27b700284d2f66d204342bb', 29, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'meeting', 'invitee', '01a203210fdb701791c93cf4e7a97ef8', 'create', '1b0ad25b7f115202011448c0a4e4b6df8bcb1a73d964a187f68ecdac039334c0', '4f94e7b3916eb0d828560129cd3fad172ea73d098274c19312d9692444ee0664');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (36, '01a20320a27b700284d2f66d204342bb', 30, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'meeting', 'meeting_event', '01a203210fdb70188540b599f6000955', 'create', 'b9a38aca94b6591606ac9527b5287769367c2d00f3e2854dad3a94bf52727347', '29e2a5401b520d0d23f49ad3ac520f08e0339893bb42d3fea50cc75e7a846bee');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (37, '01a20320a27b700284d2f66d204342bb', 31, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'meeting', 'parked_issue', '01a203210fdb7019ba0b76f9dd0cd451', 'create', 'd93294a2c82bfc7ad324f5ea093fb1799ac92d037b082e0756eebce502793c15', '363922fbe1cca23f5d5c4c09471653dd4e52175dd79c37e3c69d3d163ce6c710');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (38, '01a20320a27b700284d2f66d204342bb', 32, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'meeting', 'minutes', '01a203210fdb701ab2b8cc807d3e6678', 'create', 'c7f9da038f407545d85ab2606157d814e4dcc94e6c46afcee14ce7f611b9254a', '922fa3c7c6f5476514882d9e2dbfce0282a4c8865d9a2a68c25fa005b93c0246');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (39, '01a20320a27b700284d2f66d204342bb', 33, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'meeting', 'minutes_edit', '01a203210fdb701b825e517a81d3e76e', 'create', '7184380ceeeafcdbc2e3e57123a4bb4b3931eead081016bcd50b946d477e0231', '098a989cbf4ede2bd5c24e7be97e88a5858b4a307b60ef1efc6a9415d1ccfa87');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (40, '01a20320a27b700284d2f66d204342bb', 34, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'evaluation', 'quick_evaluation', '01a203210fdb701c896a96568d2e56b3', 'create', '5e6fa4fac15f4ba1cdeb5e1282ec5d65be7cea45614949d6dc3af850d39e49f8', '981fba724604a78e57af68f330b67fccdcc2bccda166f7eb5f2e3d437f21049f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (41, '01a20320a27b700284d2f66d204342bb', 35, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'evaluation', 'after_note', '01a203210fdb701d8b69cc7402c5a09a', 'create', 'f1b4a8ebbaca9dbd59c35b7a78c58992765ccfc8aa6983744f379d6dda76f0c6', '7d9007128bf07d26b81a35d7f3b2348318f712de9f807886a3ecf01c2db23335');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (42, '01a20320a27b700284d2f66d204342bb', 36, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'seat-1', 'evaluation', 'lesson', '01a203210fdb701ea24c85d40ff0bbcc', 'create', '9b872710dc1416056235eeb63c326b4d20ccad1bfcbcdefb3c715d119514ceef', '3f35b7901b892ac3dd5c42403439240bbb4294dc8421b4c1c486acb4a15b4f92');
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700284d2f66d204342bb', 'L', 4);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700284d2f66d204342bb', 'R', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700284d2f66d204342bb', 'B', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700284d2f66d204342bb', 'LB', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700284d2f66d204342bb', 'MB', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700284d2f66d204342bb', 'Ö', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700284d2f66d204342bb', 'Å', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700284d2f66d204342bb', 'M', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700284d2f66d204342bb', 'F', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700284d2f66d204342bb', 'LÄ', 1);
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (1, 'register', 'person', '01a20320a27b7000af8da3af9dfaaf43');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (2, '01a20320a27b700284d2f66d204342bb', 'incident', '01a20320a27b700284d2f66d204342bb');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (3, 'register', 'organisation', '01a20320a27b70039bfde770f34423f6');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (4, '01a20320a27b700284d2f66d204342bb', 'actor', '01a20320a27b700498ddc50a6c3db55d');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (5, '01a20320a27b700284d2f66d204342bb', 'log_entry', '01a20320bdd37000918649656e04d856');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (6, '01a20320a27b700284d2f66d204342bb', 'log_entry', '01a20320d92b700082915bb3c0a92b65');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (7, '01a20320a27b700284d2f66d204342bb', 'log_entry', '01a20320f4837000b12da6f8559a978f');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (8, '01a20320a27b700284d2f66d204342bb', 'log_entry', '01a203210fdb7000b553a39fc0c04eaf');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (9, 'register', 'contact', '01a203210fdb70018a2c82c37f131dd5');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (10, 'register', 'forum', '01a203210fdb700382b57afb0364c4ef');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (11, '01a20320a27b700284d2f66d204342bb', 'dependency', '01a203210fdb7005b7ac60de5c7d9b83');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (12, '01a20320a27b700284d2f66d204342bb', 'situation_report', '01a203210fdb7006acf9405bdf1234a4');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (13, '01a20320a27b700284d2f66d204342bb', 'request', '01a203210fdb700786ca42b383b58ab8');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (14, '01a20320a27b700284d2f66d204342bb', 'request_answer', '01a203210fdb700b948ae2af8fdc3530');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (15, '01a20320a27b700284d2f66d204342bb', 'picture_line', '01a203210fdb700d9a9b1a01f80ec5f5');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (16, '01a20320a27b700284d2f66d204342bb', 'locked_version', '01a203210fdb700ebd330ec33e7edf8d');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (17, '01a20320a27b700284d2f66d204342bb', 'dispatch', '01a203210fdb700f91f3ee24465680f8');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (18, '01a20320a27b700284d2f66d204342bb', 'target_picture', '01a203210fdb70109c6aa9262333f495');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (19, '01a20320a27b700284d2f66d204342bb', 'agreement', '01a203210fdb701193c57a660e4e573d');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (20, '01a20320a27b700284d2f66d204342bb', 'action', '01a203210fdb7013adba47847c97a400');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (21, '01a20320a27b700284d2f66d204342bb', 'meeting', '01a203210fdb7015ad8694efde11a8d9');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (22, '01a20320a27b700284d2f66d204342bb', 'agenda_item', '01a203210fdb7016bed1b71ebadae139');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (23, '01a20320a27b700284d2f66d204342bb', 'parked_issue', '01a203210fdb7019ba0b76f9dd0cd451');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (24, '01a20320a27b700284d2f66d204342bb', 'minutes_edit', '01a203210fdb701b825e517a81d3e76e');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (25, '01a20320a27b700284d2f66d204342bb', 'after_note', '01a203210fdb701d8b69cc7402c5a09a');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (26, '01a20320a27b700284d2f66d204342bb', 'lesson', '01a203210fdb701ea24c85d40ff0bbcc');
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
INSERT INTO "person" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "initials") VALUES (NULL, NULL, '', '01a20320a27b7000af8da3af9dfaaf43', 1, 'Anna Berg', 'AB');
INSERT INTO "organisation" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "kind", "short_name", "aliases", "places", "level", "seed", "note") VALUES (NULL, NULL, '', '01a20320a27b70039bfde770f34423f6', 1, 'Örebro kommun', 'kommun', '', '[]', '["1880"]', 'other', '', '');
INSERT INTO "forum" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "purpose", "level", "meets", "mandate", "members") VALUES (NULL, NULL, '', '01a203210fdb700382b57afb0364c4ef', 1, 'Krisrådet', '', 'other', '', '', '["01a20320a27b70039bfde770f34423f6"]');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (1, 'd0db8ecbde1a8ef81249810cbd670061', '{"set":{"revision":"0005","tables":{"action":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","actor":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","after_note":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","agenda_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","agreement":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","alternative":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","analysis_revision":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","call_try":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_mark":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_own_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_run":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_setting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","choice":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","communication":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact_way":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dependency":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dispatch":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum_use":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","goal_conflict":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","incident":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","invitee":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","lesson":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","locked_version":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","log_entry":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting_event":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting_series":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","minutes":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","minutes_edit":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","moment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","organisation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","parked_issue":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","participant":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","person":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture_line":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","priority_question":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","quick_evaluation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_clock":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_step":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request_answer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","resource":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","situation_report":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","staffing":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","stance":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","target_picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (2, '7048c747ac43e6474cc86cc5d4cb6df8', '{"set":{"id":"01a20320a27b7000af8da3af9dfaaf43","initials":"AB","name":"Anna Berg","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (3, 'cbbd4c127e8be3f9e099149cabb13360', '{"set":{"close_reason":"","closed_at":null,"convening_actor":"","exercise":false,"id":"01a20320a27b700284d2f66d204342bb","leader_id":"01a20320a27b7000af8da3af9dfaaf43","mandate":"","name":"Storm över länet","occurrence":"occurred","opened_at":"2026-11-22T12:00:00.123456Z","phase":"acute","places":["1880"],"purpose":"","reopen_reason":"","type":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (4, '19d97a24091a0a07dbeacf67ff407962', '{"set":{"aliases":[],"id":"01a20320a27b70039bfde770f34423f6","kind":"kommun","level":"other","name":"Örebro kommun","note":"","places":["1880"],"seed":"","short_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (5, 'e063e2f1c739720ef725e68227b3cab4', '{"set":{"changed_at":null,"channels":"","closest":false,"consulted_at":null,"consulted_said":"","contribution":"","expects_report":true,"id":"01a20320a27b700498ddc50a6c3db55d","incident_id":"01a20320a27b700284d2f66d204342bb","kept_elsewhere":"","marking":"participants","moments":[],"most_important":false,"needs":"","organisation_id":"01a20320a27b70039bfde770f34423f6","own_goal":"","priority":null,"reasons":[],"responsibility":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (6, '4f01a1ac2fe333633d0a5b8c0200525a', '{"set":{"id":"01a20320a27b700591822ca2f1b45db6","incident_id":"01a20320a27b700284d2f66d204342bb","person_id":"01a20320a27b7000af8da3af9dfaaf43","role":"leader","since":"2026-11-22T12:00:00.123456Z","until":null,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (7, '307d93048d2b258cc104e8dbfddcbfc9', '{"set":{"id":"01a20320a27b7006aca93eddd2c0dba8","incident_id":"01a20320a27b700284d2f66d204342bb","key":"share","name":"Dela information","position":1,"scope":[],"status":"planned","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (8, '19a9b8d21e28f665d503b1b81ce58ac6', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:07.123456Z","event_at":"2026-11-22T12:00:07.123456Z","everyone":false,"forum":"","id":"01a20320bdd37000918649656e04d856","incident_id":"01a20320a27b700284d2f66d204342bb","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":1,"person_id":"01a20320a27b7000af8da3af9dfaaf43","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"strömmen borta i Adolfsberg","typed":"strömmen borta i Adolfsberg","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (9, 'ce6fe5fa6d1b739e5ac4f3ccd60ab284', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:14.123456Z","event_at":"2026-11-22T12:00:14.123456Z","everyone":false,"forum":"","id":"01a20320d92b700082915bb3c0a92b65","incident_id":"01a20320a27b700284d2f66d204342bb","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":2,"person_id":"01a20320a27b7000af8da3af9dfaaf43","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"regionen: två vårdcentraler på reservkraft","typed":"regionen: två vårdcentraler på reservkraft","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (10, '42ec9b5751e875f2ec2bb23419d6cb0b', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:21.123456Z","event_at":"2026-11-22T12:00:21.123456Z","everyone":false,"forum":"","id":"01a20320f4837000b12da6f8559a978f","incident_id":"01a20320a27b700284d2f66d204342bb","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":3,"person_id":"01a20320a27b7000af8da3af9dfaaf43","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"bron avstängd","typed":"bron avstängd","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (11, 'bd907d31bae337513dc3294c9d439cff', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:28.123456Z","event_at":"2026-11-22T12:00:28.123456Z","everyone":false,"forum":"","id":"01a203210fdb7000b553a39fc0c04eaf","incident_id":"01a20320a27b700284d2f66d204342bb","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":4,"person_id":"01a20320a27b7000af8da3af9dfaaf43","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"‘citat’ och \"citat\" 🌩","typed":"‘citat’ och \"citat\" 🌩","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (12, '31845951fa5aa0821d5262109596ec26', '{"set":{"struck_at":"2026-11-22T12:00:28.123456Z","struck_by":"01a20320a27b7000af8da3af9dfaaf43","struck_reason":"fel ort","version":2},"was":{"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (13, '42d516a0338099b5a16c0d75e6d0235e', '{"set":{"mandate":"enligt avtal","version":2},"was":{"mandate":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (14, '1bd34cfce58c4bdcc20f181015c143e6', '{"set":{"id":"01a203210fdb70018a2c82c37f131dd5","name":"Bo Ek","note":"","organisation_id":"01a20320a27b70039bfde770f34423f6","role":"säkerhetschef","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (15, 'c243513a8f0a6c468c9bfbbf77b59737', '{"set":{"contact_id":"01a203210fdb70018a2c82c37f131dd5","id":"01a203210fdb7002989e5dae54f1a51c","kind":"tib","label":"","organisation_id":"01a20320a27b70039bfde770f34423f6","position":1,"struck_at":null,"struck_by":null,"struck_reason":"","value":"019-21 10 00","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (16, 'ddf459e1daff137ccc72dc4bf4ad4590', '{"set":{"id":"01a203210fdb700382b57afb0364c4ef","level":"other","mandate":"","meets":"","members":["01a20320a27b70039bfde770f34423f6"],"name":"Krisrådet","purpose":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (17, '25921547db35e35a35312d4343f34506', '{"set":{"actor_id":"01a20320a27b700498ddc50a6c3db55d","at":"2026-11-22T12:00:28.123456Z","call_back_at":null,"id":"01a203210fdb70048bd1adf0df425956","incident_id":"01a20320a27b700284d2f66d204342bb","mandate":"","note":"","outcome":"reached","person_id":"01a20320a27b7000af8da3af9dfaaf43","person_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (18, '1d28925664502a7fe048cf999f0573fc', '{"set":{"actor_id":"01a20320a27b700498ddc50a6c3db55d","alternative":"","changed_at":"2026-11-22T12:00:28.123456Z","criticality":"medium","id":"01a203210fdb7005b7ac60de5c7d9b83","incident_id":"01a20320a27b700284d2f66d204342bb","kept_elsewhere":"","marking":"sensitive","needed_actor_id":null,"needed_name":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","until":"","version":1,"what":"ström till vattenverket"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (19, '8ee7852512ae4e0ec655061c05684c00', '{"set":{"actor_id":"01a20320a27b700498ddc50a6c3db55d","as_of":"2026-11-22T12:00:28.123456Z","communication":"","confidence":"unconfirmed","entered_at":"2026-11-22T12:00:28.123456Z","entry_id":null,"handling":"new","has_impacts":false,"id":"01a203210fdb7006acf9405bdf1234a4","impacts":[{"function":"water","level":"red","words":"tankbilar körs ut"}],"incident_id":"01a20320a27b700284d2f66d204342bb","marking":"participants","needs":"","nothing_new_since":null,"number":1,"origin":"own","outlook":[],"person_id":"01a20320a27b7000af8da3af9dfaaf43","person_name":"","planned":"","received_at":"2026-11-22T12:00:28.123456Z","resources":"","secrecy_ground":"","situation":"pumpstation stilla","source":"","struck_at":null,"struck_by":null,"struck_reason":"","taken":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (20, '435156a095c26d44cb5b48d37d95dadc', '{"set":{"actor_ids":["01a20320a27b700498ddc50a6c3db55d"],"asked_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"id":"01a203210fdb700786ca42b383b58ab8","incident_id":"01a20320a27b700284d2f66d204342bb","marking":"participants","number":1,"person_id":"01a20320a27b7000af8da3af9dfaaf43","report_id":null,"secrecy_ground":"","state":"open","state_at":"2026-11-22T12:00:28.123456Z","state_by":"01a20320a27b7000af8da3af9dfaaf43","state_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"hur länge räcker dieseln","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (21, '59ef92a5d31bd2fcd1fd107ca508d43d', '{"set":{"based_on_id":null,"begun_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb700881768334cbf8d35a","incident_id":"01a20320a27b700284d2f66d204342bb","number":1,"person_id":"01a20320a27b7000af8da3af9dfaaf43","reports_until":0,"set_aside":[],"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (22, '35cfba882c5946636c2a78525efe9163', '{"set":{"at":"2026-11-22T12:00:28.123456Z","confidence":null,"handling":"handled","id":"01a203210fdb7009b9713d51f22a86dd","incident_id":"01a20320a27b700284d2f66d204342bb","note":"","person_id":"01a20320a27b7000af8da3af9dfaaf43","report_id":"01a203210fdb7006acf9405bdf1234a4","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (23, '486d10e6edf80665c478b97753e8959b', '{"set":{"actor_id":"01a20320a27b700498ddc50a6c3db55d","id":"01a203210fdb700a9973c6a3d2f307a6","incident_id":"01a20320a27b700284d2f66d204342bb","minutes":30,"next_at":null,"off":false,"person_id":"01a20320a27b7000af8da3af9dfaaf43","reason":"","set_at":"2026-11-22T12:00:28.123456Z","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (24, 'd35544d5002bb7830baaa480bbf0eb9a', '{"set":{"actor_id":"01a20320a27b700498ddc50a6c3db55d","at":"2026-11-22T12:00:28.123456Z","entry_id":null,"id":"01a203210fdb700b948ae2af8fdc3530","incident_id":"01a20320a27b700284d2f66d204342bb","person_id":"01a20320a27b7000af8da3af9dfaaf43","report_id":null,"request_id":"01a203210fdb700786ca42b383b58ab8","struck_at":null,"struck_by":null,"struck_reason":"","text":"åtta timmar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (25, 'f4f6f7f1d4cb8e248af2ea13b34aacea', '{"set":{"actor_id":null,"as_of":"2026-11-22T12:00:28.123456Z","changed_at":"2026-11-22T12:00:28.123456Z","confidence":"unconfirmed","course":null,"entry_id":null,"function":"","heading":"event","horizon":null,"id":"01a203210fdb700d9a9b1a01f80ec5f5","incident_id":"01a20320a27b700284d2f66d204342bb","line_key":"01a203210fdb700cb260d1e563d4b9b8","marking":"participants","picture_id":"01a203210fdb700881768334cbf8d35a","position":1,"question":null,"report_id":null,"secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"en pumpstation står stilla","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (26, '6b7a5c6f08d8a6236282f3d8780f5b28', '{"set":{"content":{"lines":[]},"digest":"0000000000000000000000000000000000000000000000000000000000000000","finalised_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb700ebd330ec33e7edf8d","incident_id":"01a20320a27b700284d2f66d204342bb","kind":"picture","label":"LB1","number":1,"person_id":"01a20320a27b7000af8da3af9dfaaf43","record_id":"01a203210fdb700881768334cbf8d35a","registry_number":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (27, '607dafc4e95f8716c156c6e8ff82aa6a', '{"set":{"at":"2026-11-22T12:00:28.123456Z","channel":"","id":"01a203210fdb700f91f3ee24465680f8","incident_id":"01a20320a27b700284d2f66d204342bb","note":"","person_id":"01a20320a27b7000af8da3af9dfaaf43","recipient":"Länsstyrelsen","struck_at":null,"struck_by":null,"struck_reason":"","version":1,"version_id":"01a203210fdb700ebd330ec33e7edf8d"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (28, '746335f8a834301f1d4bb166d53776ac', '{"set":{"actor_ids":["01a20320a27b700498ddc50a6c3db55d"],"agreed_at":null,"agreed_by":null,"by_when":null,"delimitation":"","dependency_ids":[],"id":"01a203210fdb70109c6aa9262333f495","incident_id":"01a20320a27b700284d2f66d204342bb","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b7000af8da3af9dfaaf43","picture_number":null,"protected":["liv och hälsa"],"reason":"","replaced_at":null,"replaces_id":null,"scope":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","valid_until":null,"version":1,"wanted":"vatten till alla"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (29, 'f4cc02adc1ab6b8a7e46b41709579656', '{"set":{"acceptable":"","actor_ids":["01a20320a27b700498ddc50a6c3db55d"],"agreed_at":null,"agreed_by":null,"alternatives":"","decisive":false,"entry_id":null,"feasible":"","id":"01a203210fdb701193c57a660e4e573d","incident_id":"01a20320a27b700284d2f66d204342bb","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b7000af8da3af9dfaaf43","read_back_at":null,"reason":"","replaced_at":null,"replaces_id":null,"secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","suitable":"","target_id":"01a203210fdb70109c6aa9262333f495","version":1,"wording":"sjukhuset får vatten först"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (30, '8a1c86ef58b803bac470e3e562949c9e', '{"set":{"actor_id":"01a20320a27b700498ddc50a6c3db55d","agreement_id":"01a203210fdb701193c57a660e4e573d","anchor_by":null,"anchor_with":"","at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb701284ab4974b2f1c166","incident_id":"01a20320a27b700284d2f66d204342bb","person_id":"01a20320a27b7000af8da3af9dfaaf43","position":1,"read_back":false,"said_by":"","stance":"agrees","target_id":null,"text":"","version":1,"withdrawn":false}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (31, '068d1cbd4e6f96a1b601f9570e175d40', '{"set":{"agreement_id":"01a203210fdb701193c57a660e4e573d","changed_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"follow_up_at":null,"follow_up_found":"","followed_up_at":null,"id":"01a203210fdb7013adba47847c97a400","incident_id":"01a20320a27b700284d2f66d204342bb","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","needs":"","number":1,"owner_actor_id":"01a20320a27b700498ddc50a6c3db55d","owner_person":"","person_id":"01a20320a27b7000af8da3af9dfaaf43","public_information":"","secrecy_ground":"","status":"proposed","status_at":"2026-11-22T12:00:28.123456Z","status_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","supporting_ids":[],"target_id":null,"text":"boka tankbilar","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (32, 'dd20053521850ee3b8a6adad33d4a30d', '{"set":{"anchor_at":"2026-11-22T12:00:28.123456Z","ended_at":null,"every_minutes":0,"form":"phone_short","id":"01a203210fdb7014bc773075092c03f6","incident_id":"01a20320a27b700284d2f66d204342bb","made_at":"2026-11-22T12:00:28.123456Z","person_id":"01a20320a27b7000af8da3af9dfaaf43","rhythm":"at","times":["08.00","16.00"],"title":"Lägesmöte","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (33, '03981a3632ea216cd24ba2ff7b057abd', '{"set":{"call_back":"","channel":"phone","closed_at":null,"fallback":"","form":"","gentle_seconds":0,"id":"01a203210fdb7015ad8694efde11a8d9","incident_id":"01a20320a27b700284d2f66d204342bb","invited_at":null,"join_code":"","join_group":"","join_link":"","join_number":"","join_place":"","led_by":null,"made_at":"2026-11-22T12:00:28.123456Z","minutes":15,"moments":[],"needed":"","number":1,"opening":"","own_listen":"","own_notes":"","own_technology":"","own_voice":"","person_id":"01a20320a27b7000af8da3af9dfaaf43","purpose":"","run_number":null,"sensitive_channel":"","sequence":0,"series_id":"01a203210fdb7014bc773075092c03f6","sharing":"","speaking":"list","started_at":"2026-11-22T12:00:28.123456Z","starts_at":"2026-11-22T12:00:28.123456Z","struck_at":null,"struck_by":null,"struck_reason":"","title":"Lägesmöte","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (34, '797958f966206c7b891459142569455d', '{"set":{"carried_from_id":null,"id":"01a203210fdb7016bed1b71ebadae139","incident_id":"01a20320a27b700284d2f66d204342bb","kind":"round","meeting_id":"01a203210fdb7015ad8694efde11a8d9","minutes":7,"moderator_notes":"","notes":"","parked_id":null,"position":1,"presenter":"","presenter_actor_id":null,"purpose":"","recurring":false,"script":"","struck_at":null,"struck_by":null,"struck_reason":"","title":"Läget","to_agree":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (35, 'fe75f75a816b15eff106a459e5c32d2f', '{"set":{"actor_id":"01a20320a27b700498ddc50a6c3db55d","expectation":"","id":"01a203210fdb701791c93cf4e7a97ef8","incident_id":"01a20320a27b700284d2f66d204342bb","meeting_id":"01a203210fdb7015ad8694efde11a8d9","position":1,"reports":true,"request_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (36, 'b1f3da3e3cb573bd1513a9580c09e7db', '{"set":{"actor_id":"01a20320a27b700498ddc50a6c3db55d","at":"2026-11-22T12:00:28.123456Z","before_id":null,"id":"01a203210fdb70188540b599f6000955","incident_id":"01a20320a27b700284d2f66d204342bb","item_id":"01a203210fdb7016bed1b71ebadae139","kind":"floor","meeting_id":"01a203210fdb7015ad8694efde11a8d9","name":"","number":1,"person_id":"01a20320a27b7000af8da3af9dfaaf43","seconds":0,"subject_id":null,"text":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (37, '0fa8cee6c02e173d5f229e8629f3f254', '{"set":{"actor_ids":["01a20320a27b700498ddc50a6c3db55d"],"closed_at":null,"closed_how":"","entry_id":null,"forum":"","id":"01a203210fdb7019ba0b76f9dd0cd451","incident_id":"01a20320a27b700284d2f66d204342bb","item_id":null,"made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","meeting_id":"01a203210fdb7015ad8694efde11a8d9","number":1,"owner":"","owner_actor_id":null,"person_id":"01a20320a27b7000af8da3af9dfaaf43","return_at":null,"secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"skolskjutsar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (38, 'a7c3e1c2fe064328163cfc941eb95ac5', '{"set":{"changes":"","id":"01a203210fdb701ab2b8cc807d3e6678","incident_id":"01a20320a27b700284d2f66d204342bb","made_at":"2026-11-22T12:00:28.123456Z","meeting_id":"01a203210fdb7015ad8694efde11a8d9","number":1,"person_id":"01a20320a27b7000af8da3af9dfaaf43","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (39, 'b2fe86afc33671c3b39fb5fbf1121312', '{"set":{"at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb701b825e517a81d3e76e","incident_id":"01a20320a27b700284d2f66d204342bb","key":"head.purpose","left_out":false,"marking":"participants","minutes_id":"01a203210fdb701ab2b8cc807d3e6678","person_id":"01a20320a27b7000af8da3af9dfaaf43","section":"","text":"samma bild av läget","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (40, '9bc2459b6136d85a51469eaf904c0dbe', '{"set":{"at":"2026-11-22T12:00:28.123456Z","by":"Anna Berg","change":"","id":"01a203210fdb701c896a96568d2e56b3","incident_id":"01a20320a27b700284d2f66d204342bb","keep":"","meeting_id":"01a203210fdb7015ad8694efde11a8d9","person_id":"01a20320a27b7000af8da3af9dfaaf43","scores":{"technology":2},"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (41, 'ab9c00a054128f1b3e83a098a1efc702', '{"set":{"actor_id":null,"at":"2026-11-22T12:00:28.123456Z","done_at":null,"done_how":"","due_at":null,"id":"01a203210fdb701d8b69cc7402c5a09a","incident_id":"01a20320a27b700284d2f66d204342bb","kind":"conclusion","marking":"participants","meeting_id":"01a203210fdb7015ad8694efde11a8d9","owner":"","person_id":"01a20320a27b7000af8da3af9dfaaf43","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"ingen konflikt","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (42, 'baf24b20c3285fcb9a787b621d574a39', '{"set":{"done_at":null,"done_how":"","due_at":null,"id":"01a203210fdb701ea24c85d40ff0bbcc","incident_id":"01a20320a27b700284d2f66d204342bb","made_at":"2026-11-22T12:00:28.123456Z","meeting_id":"01a203210fdb7015ad8694efde11a8d9","number":1,"owner":"","person_id":"01a20320a27b7000af8da3af9dfaaf43","struck_at":null,"struck_by":null,"struck_reason":"","text":"prova reservnumret","version":1,"why":""}}');
INSERT INTO "incident" ("id", "version", "name", "type", "occurrence", "places", "convening_actor", "leader_id", "mandate", "purpose", "phase", "exercise", "opened_at", "closed_at", "close_reason", "reopen_reason") VALUES ('01a20320a27b700284d2f66d204342bb', 2, 'Storm över länet', '', 'occurred', '["1880"]', '', '01a20320a27b7000af8da3af9dfaaf43', 'enligt avtal', '', 'acute', 0, '2026-11-22 12:00:00.123456', NULL, '', '');
INSERT INTO "contact" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "name", "role", "note") VALUES (NULL, NULL, '', '01a203210fdb70018a2c82c37f131dd5', 1, '01a20320a27b70039bfde770f34423f6', 'Bo Ek', 'säkerhetschef', '');
INSERT INTO "actor" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "organisation_id", "reasons", "responsibility", "needs", "contribution", "own_goal", "priority", "closest", "most_important", "channels", "moments", "expects_report", "marking", "secrecy_ground", "kept_elsewhere", "consulted_at", "consulted_said", "changed_at") VALUES (NULL, NULL, '', '01a20320a27b700498ddc50a6c3db55d', 1, '01a20320a27b700284d2f66d204342bb', '01a20320a27b70039bfde770f34423f6', '[]', '', '', '', '', NULL, 0, 0, '', '[]', 1, 'participants', '', '', NULL, '', NULL);
INSERT INTO "target_picture" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "scope", "wanted", "by_when", "protected", "delimitation", "reason", "valid_until", "actor_ids", "dependency_ids", "picture_number", "replaces_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb70109c6aa9262333f495', 1, '01a20320a27b700284d2f66d204342bb', 1, '', 'vatten till alla', NULL, '["liv och hälsa"]', '', '', NULL, '["01a20320a27b700498ddc50a6c3db55d"]', '[]', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', NULL, NULL, NULL, 'participants', '');
INSERT INTO "quick_evaluation" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "by", "scores", "keep", "change", "at", "person_id") VALUES (NULL, NULL, '', '01a203210fdb701c896a96568d2e56b3', 1, '01a20320a27b700284d2f66d204342bb', '01a203210fdb7015ad8694efde11a8d9', 'Anna Berg', '{"technology": 2}', '', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43');
INSERT INTO "lesson" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "why", "owner", "due_at", "meeting_id", "made_at", "person_id", "done_at", "done_how") VALUES (NULL, NULL, '', '01a203210fdb701ea24c85d40ff0bbcc', 1, '01a20320a27b700284d2f66d204342bb', 1, 'prova reservnumret', '', '', NULL, '01a203210fdb7015ad8694efde11a8d9', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', NULL, '');
INSERT INTO "staffing" ("id", "version", "incident_id", "role", "person_id", "since", "until") VALUES ('01a20320a27b700591822ca2f1b45db6', 1, '01a20320a27b700284d2f66d204342bb', 'leader', '01a20320a27b7000af8da3af9dfaaf43', '2026-11-22 12:00:00.123456', NULL);
INSERT INTO "moment" ("id", "version", "incident_id", "key", "position", "name", "status", "scope") VALUES ('01a20320a27b7006aca93eddd2c0dba8', 1, '01a20320a27b700284d2f66d204342bb', 'share', 1, 'Dela information', 'planned', '[]');
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES ('2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'fel ort', '01a20320bdd37000918649656e04d856', 2, '01a20320a27b700284d2f66d204342bb', 1, 'entry', 'strömmen borta i Adolfsberg', 'strömmen borta i Adolfsberg', '2026-11-22 12:00:07.123456', '2026-11-22 12:00:07.123456', '01a20320a27b7000af8da3af9dfaaf43', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a20320d92b700082915bb3c0a92b65', 1, '01a20320a27b700284d2f66d204342bb', 2, 'entry', 'regionen: två vårdcentraler på reservkraft', 'regionen: två vårdcentraler på reservkraft', '2026-11-22 12:00:14.123456', '2026-11-22 12:00:14.123456', '01a20320a27b7000af8da3af9dfaaf43', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a20320f4837000b12da6f8559a978f', 1, '01a20320a27b700284d2f66d204342bb', 3, 'entry', 'bron avstängd', 'bron avstängd', '2026-11-22 12:00:21.123456', '2026-11-22 12:00:21.123456', '01a20320a27b7000af8da3af9dfaaf43', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a203210fdb7000b553a39fc0c04eaf', 1, '01a20320a27b700284d2f66d204342bb', 4, 'entry', '‘citat’ och "citat" 🌩', '‘citat’ och "citat" 🌩', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "meeting_series" ("id", "version", "incident_id", "title", "rhythm", "times", "every_minutes", "anchor_at", "form", "made_at", "person_id", "ended_at") VALUES ('01a203210fdb7014bc773075092c03f6', 1, '01a20320a27b700284d2f66d204342bb', 'Lägesmöte', 'at', '["08.00", "16.00"]', 0, '2026-11-22 12:00:28.123456', 'phone_short', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', NULL);
INSERT INTO "contact_way" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "contact_id", "kind", "value", "label", "position") VALUES (NULL, NULL, '', '01a203210fdb7002989e5dae54f1a51c', 1, '01a20320a27b70039bfde770f34423f6', '01a203210fdb70018a2c82c37f131dd5', 'tib', '019-21 10 00', '', 1);
INSERT INTO "locked_version" ("id", "version", "incident_id", "kind", "record_id", "label", "number", "digest", "content", "finalised_at", "person_id", "registry_number") VALUES ('01a203210fdb700ebd330ec33e7edf8d', 1, '01a20320a27b700284d2f66d204342bb', 'picture', '01a203210fdb700881768334cbf8d35a', 'LB1', 1, '0000000000000000000000000000000000000000000000000000000000000000', '{"lines": []}', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', '');
INSERT INTO "picture" ("id", "version", "incident_id", "number", "begun_at", "person_id", "based_on_id", "set_aside", "reports_until") VALUES ('01a203210fdb700881768334cbf8d35a', 1, '01a20320a27b700284d2f66d204342bb', 1, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', NULL, '[]', 0);
INSERT INTO "call_try" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "at", "outcome", "call_back_at", "person_name", "mandate", "note", "person_id") VALUES (NULL, NULL, '', '01a203210fdb70048bd1adf0df425956', 1, '01a20320a27b700284d2f66d204342bb', '01a20320a27b700498ddc50a6c3db55d', '2026-11-22 12:00:28.123456', 'reached', NULL, '', '', '', '01a20320a27b7000af8da3af9dfaaf43');
INSERT INTO "dependency" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "needed_actor_id", "needed_name", "what", "until", "criticality", "alternative", "marking", "secrecy_ground", "kept_elsewhere", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb7005b7ac60de5c7d9b83', 1, '01a20320a27b700284d2f66d204342bb', '01a20320a27b700498ddc50a6c3db55d', NULL, '', 'ström till vattenverket', '', 'medium', '', 'sensitive', '', '', '2026-11-22 12:00:28.123456');
INSERT INTO "agreement" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "wording", "reason", "alternatives", "suitable", "feasible", "acceptable", "decisive", "read_back_at", "actor_ids", "target_id", "replaces_id", "entry_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb701193c57a660e4e573d', 1, '01a20320a27b700284d2f66d204342bb', 1, 'sjukhuset får vatten först', '', '', '', '', '', 0, NULL, '["01a20320a27b700498ddc50a6c3db55d"]', '01a203210fdb70109c6aa9262333f495', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', NULL, NULL, NULL, 'participants', '');
INSERT INTO "after_note" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "kind", "text", "actor_id", "owner", "due_at", "done_at", "done_how", "marking", "secrecy_ground", "at", "person_id") VALUES (NULL, NULL, '', '01a203210fdb701d8b69cc7402c5a09a', 1, '01a20320a27b700284d2f66d204342bb', '01a203210fdb7015ad8694efde11a8d9', 'conclusion', 'ingen konflikt', NULL, '', NULL, NULL, '', 'participants', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43');
INSERT INTO "meeting" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "title", "form", "channel", "starts_at", "minutes", "purpose", "needed", "moments", "join_place", "join_number", "join_code", "join_link", "join_group", "fallback", "call_back", "sharing", "sensitive_channel", "opening", "own_listen", "own_notes", "own_technology", "own_voice", "speaking", "gentle_seconds", "sequence", "invited_at", "series_id", "run_number", "made_at", "person_id", "started_at", "closed_at", "led_by") VALUES (NULL, NULL, '', '01a203210fdb7015ad8694efde11a8d9', 1, '01a20320a27b700284d2f66d204342bb', 1, 'Lägesmöte', '', 'phone', '2026-11-22 12:00:28.123456', 15, '', '', '[]', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'list', 0, 0, NULL, '01a203210fdb7014bc773075092c03f6', NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', '2026-11-22 12:00:28.123456', NULL, NULL);
INSERT INTO "dispatch" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "version_id", "recipient", "channel", "at", "person_id", "note") VALUES (NULL, NULL, '', '01a203210fdb700f91f3ee24465680f8', 1, '01a20320a27b700284d2f66d204342bb', '01a203210fdb700ebd330ec33e7edf8d', 'Länsstyrelsen', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', '');
INSERT INTO "situation_report" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "actor_id", "person_name", "origin", "source", "as_of", "received_at", "entered_at", "person_id", "entry_id", "confidence", "handling", "marking", "secrecy_ground", "nothing_new_since", "situation", "impacts", "has_impacts", "taken", "planned", "outlook", "resources", "needs", "communication") VALUES (NULL, NULL, '', '01a203210fdb7006acf9405bdf1234a4', 1, '01a20320a27b700284d2f66d204342bb', 1, '01a20320a27b700498ddc50a6c3db55d', '', 'own', '', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', NULL, 'unconfirmed', 'new', 'participants', '', NULL, 'pumpstation stilla', '[{"function": "water", "level": "red", "words": "tankbilar körs ut"}]', 0, '', '', '[]', '', '', '');
INSERT INTO "report_clock" ("id", "version", "incident_id", "actor_id", "minutes", "next_at", "off", "reason", "set_at", "person_id") VALUES ('01a203210fdb700a9973c6a3d2f307a6', 1, '01a20320a27b700284d2f66d204342bb', '01a20320a27b700498ddc50a6c3db55d', 30, NULL, 0, '', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43');
INSERT INTO "stance" ("id", "version", "incident_id", "target_id", "agreement_id", "actor_id", "stance", "text", "anchor_with", "anchor_by", "said_by", "at", "position", "read_back", "withdrawn", "person_id") VALUES ('01a203210fdb701284ab4974b2f1c166', 1, '01a20320a27b700284d2f66d204342bb', NULL, '01a203210fdb701193c57a660e4e573d', '01a20320a27b700498ddc50a6c3db55d', 'agrees', '', '', NULL, '', '2026-11-22 12:00:28.123456', 1, 0, 0, '01a20320a27b7000af8da3af9dfaaf43');
INSERT INTO "action" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "target_id", "agreement_id", "owner_actor_id", "owner_person", "unresolved", "supporting_ids", "due_at", "status", "status_reason", "status_at", "needs", "public_information", "follow_up_at", "follow_up_found", "followed_up_at", "entry_id", "made_at", "changed_at", "person_id", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb7013adba47847c97a400', 1, '01a20320a27b700284d2f66d204342bb', 1, 'boka tankbilar', NULL, '01a203210fdb701193c57a660e4e573d', '01a20320a27b700498ddc50a6c3db55d', '', '', '[]', NULL, 'proposed', '', '2026-11-22 12:00:28.123456', '', '', NULL, '', NULL, NULL, '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'participants', '');
INSERT INTO "agenda_item" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "position", "kind", "title", "minutes", "purpose", "presenter_actor_id", "presenter", "script", "to_agree", "notes", "moderator_notes", "recurring", "carried_from_id", "parked_id") VALUES (NULL, NULL, '', '01a203210fdb7016bed1b71ebadae139', 1, '01a20320a27b700284d2f66d204342bb', '01a203210fdb7015ad8694efde11a8d9', 1, 'round', 'Läget', 7, '', NULL, '', '', '', '', '', 0, NULL, NULL);
INSERT INTO "minutes" ("id", "version", "incident_id", "meeting_id", "number", "changes", "made_at", "person_id") VALUES ('01a203210fdb701ab2b8cc807d3e6678', 1, '01a20320a27b700284d2f66d204342bb', '01a203210fdb7015ad8694efde11a8d9', 1, '', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43');
INSERT INTO "report_step" ("id", "version", "incident_id", "report_id", "at", "person_id", "handling", "confidence", "note") VALUES ('01a203210fdb7009b9713d51f22a86dd', 1, '01a20320a27b700284d2f66d204342bb', '01a203210fdb7006acf9405bdf1234a4', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', 'handled', NULL, '');
INSERT INTO "request" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "asked_at", "due_at", "actor_ids", "person_id", "entry_id", "report_id", "marking", "secrecy_ground", "state", "state_at", "state_by", "state_reason") VALUES (NULL, NULL, '', '01a203210fdb700786ca42b383b58ab8', 1, '01a20320a27b700284d2f66d204342bb', 1, 'hur länge räcker dieseln', '2026-11-22 12:00:28.123456', NULL, '["01a20320a27b700498ddc50a6c3db55d"]', '01a20320a27b7000af8da3af9dfaaf43', NULL, NULL, 'participants', '', 'open', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', '');
INSERT INTO "picture_line" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "picture_id", "line_key", "heading", "horizon", "course", "position", "text", "report_id", "question", "function", "entry_id", "actor_id", "source", "as_of", "confidence", "marking", "secrecy_ground", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb700d9a9b1a01f80ec5f5', 1, '01a20320a27b700284d2f66d204342bb', '01a203210fdb700881768334cbf8d35a', '01a203210fdb700cb260d1e563d4b9b8', 'event', NULL, NULL, 1, 'en pumpstation står stilla', NULL, NULL, '', NULL, NULL, '', '2026-11-22 12:00:28.123456', 'unconfirmed', 'participants', '', '2026-11-22 12:00:28.123456');
INSERT INTO "invitee" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "actor_id", "position", "expectation", "reports", "request_id") VALUES (NULL, NULL, '', '01a203210fdb701791c93cf4e7a97ef8', 1, '01a20320a27b700284d2f66d204342bb', '01a203210fdb7015ad8694efde11a8d9', '01a20320a27b700498ddc50a6c3db55d', 1, '', 1, NULL);
INSERT INTO "meeting_event" ("id", "version", "incident_id", "meeting_id", "number", "kind", "at", "item_id", "actor_id", "before_id", "seconds", "name", "text", "subject_id", "person_id") VALUES ('01a203210fdb70188540b599f6000955', 1, '01a20320a27b700284d2f66d204342bb', '01a203210fdb7015ad8694efde11a8d9', 1, 'floor', '2026-11-22 12:00:28.123456', '01a203210fdb7016bed1b71ebadae139', '01a20320a27b700498ddc50a6c3db55d', NULL, 0, '', '', NULL, '01a20320a27b7000af8da3af9dfaaf43');
INSERT INTO "parked_issue" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "forum", "owner_actor_id", "owner", "return_at", "actor_ids", "meeting_id", "item_id", "entry_id", "made_at", "person_id", "closed_at", "closed_how", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb7019ba0b76f9dd0cd451', 1, '01a20320a27b700284d2f66d204342bb', 1, 'skolskjutsar', '', NULL, '', NULL, '["01a20320a27b700498ddc50a6c3db55d"]', '01a203210fdb7015ad8694efde11a8d9', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43', NULL, '', 'participants', '');
INSERT INTO "minutes_edit" ("id", "version", "incident_id", "minutes_id", "key", "section", "text", "left_out", "marking", "at", "person_id") VALUES ('01a203210fdb701b825e517a81d3e76e', 1, '01a20320a27b700284d2f66d204342bb', '01a203210fdb701ab2b8cc807d3e6678', 'head.purpose', '', 'samma bild av läget', 0, 'participants', '2026-11-22 12:00:28.123456', '01a20320a27b7000af8da3af9dfaaf43');
INSERT INTO "request_answer" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "request_id", "actor_id", "at", "text", "report_id", "entry_id", "person_id") VALUES (NULL, NULL, '', '01a203210fdb700b948ae2af8fdc3530', 1, '01a20320a27b700284d2f66d204342bb', '01a203210fdb700786ca42b383b58ab8', '01a20320a27b700498ddc50a6c3db55d', '2026-11-22 12:00:28.123456', 'åtta timmar', NULL, NULL, '01a20320a27b7000af8da3af9dfaaf43');
INSERT INTO "alembic_version" ("version_num") VALUES ('0005');
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
CREATE INDEX ix_log_entry_incident_id_event_at ON log_entry (incident_id, event_at, number);
CREATE INDEX ix_log_entry_sort ON log_entry (incident_id, kind, marking, struck_at, number);
CREATE INDEX ix_meeting_series_incident_id ON meeting_series (incident_id);
CREATE INDEX ix_contact_way_organisation_id ON contact_way (organisation_id);
CREATE INDEX ix_locked_version_incident_id ON locked_version (incident_id);
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
CREATE INDEX ix_meeting_incident_id ON meeting (incident_id);
CREATE INDEX ix_meeting_series_id ON meeting (series_id);
CREATE INDEX ix_dispatch_incident_id ON dispatch (incident_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_situation_report_incident_id ON situation_report (incident_id);
CREATE INDEX ix_situation_report_handling ON situation_report (incident_id, handling, struck_at, number);
CREATE INDEX ix_situation_report_confidence ON situation_report (incident_id, confidence, struck_at, number);
CREATE INDEX ix_situation_report_judging ON situation_report (actor_id, origin, has_impacts, struck_at, as_of, number);
CREATE INDEX ix_situation_report_entry_id ON situation_report (entry_id);
CREATE INDEX ix_situation_report_newest ON situation_report (actor_id, origin, struck_at, as_of, number);
CREATE INDEX ix_situation_report_new ON situation_report (actor_id, handling, struck_at);
CREATE INDEX ix_situation_report_received ON situation_report (actor_id, struck_at, received_at);
CREATE INDEX ix_report_clock_incident_id ON report_clock (incident_id);
CREATE INDEX ix_stance_target_id ON stance (target_id);
CREATE INDEX ix_stance_agreement_id ON stance (agreement_id);
CREATE INDEX ix_stance_incident_id ON stance (incident_id);
CREATE INDEX ix_action_incident_id ON action (incident_id);
CREATE INDEX ix_action_entry_id ON action (entry_id);
CREATE INDEX ix_action_owner_actor_id ON action (owner_actor_id);
CREATE INDEX ix_agenda_item_incident_id ON agenda_item (incident_id);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX ix_minutes_incident_id ON minutes (incident_id);
CREATE INDEX ix_report_step_incident_id ON report_step (incident_id);
CREATE INDEX ix_report_step_report_id ON report_step (report_id);
CREATE INDEX ix_request_incident_id ON request (incident_id);
CREATE INDEX ix_request_state ON request (incident_id, state, struck_at, number);
CREATE INDEX ix_request_entry_id ON request (entry_id);
CREATE INDEX ix_picture_line_place ON picture_line (picture_id, struck_at, heading, position);
CREATE INDEX ix_picture_line_incident_id ON picture_line (incident_id);
CREATE INDEX ix_invitee_meeting_id ON invitee (meeting_id);
CREATE INDEX ix_invitee_incident_id ON invitee (incident_id);
CREATE INDEX ix_meeting_event_incident_id ON meeting_event (incident_id);
CREATE INDEX ix_parked_issue_incident_id ON parked_issue (incident_id);
CREATE INDEX ix_parked_issue_entry_id ON parked_issue (entry_id);
CREATE INDEX ix_minutes_edit_incident_id ON minutes_edit (incident_id);
CREATE INDEX ix_request_answer_incident_id ON request_answer (incident_id);
CREATE INDEX ix_request_answer_report_id ON request_answer (report_id);
CREATE INDEX ix_request_answer_entry_id ON request_answer (entry_id);
CREATE INDEX ix_request_answer_request_id ON request_answer (request_id);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_update BEFORE UPDATE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_delete BEFORE DELETE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
