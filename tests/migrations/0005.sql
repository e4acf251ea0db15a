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
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (1, 'register', 1, '2026-11-22 12:00:00.123456', NULL, 'seat-1', 'store', '', '', 'schema', '4bc23c0327c7d684f6efd0c3ff3c828b4f0b25e52e7d47de1819af48b3174795', 'b11f76e23330f41a2f1748e9e1d5b6326e15bc47c0fe059dd9205f5f7851474d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (2, 'register', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'register', 'person', '01a20320a27b7000bf66f90733ff0df0', 'create', 'e86aea576d3611df9864d9d8a57cdf3a7f25474521580769d7b4c3b746c2b248', '9377046619b472cb6afcb6ebcd7f35ce062f5770c0812fe820bdafff832355e8');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (3, '01a20320a27b7002ba39d9fe90c0ef10', 1, '2026-11-22 12:00:00.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'incident', 'incident', '01a20320a27b7002ba39d9fe90c0ef10', 'create', 'a346ee946cd3433797be4aa62e0aa529856e27f3f7230998ad7612c8a4e5d1d2', 'da303e5055be97f1a7d363d8c4ce4dd8c8f92472c597c51ddad902c533e81be9');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (4, 'register', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'register', 'organisation', '01a20320a27b7003a2c6329df4c2ee53', 'create', 'c7f5c74c9c2ee5b72a2081b2538ab02e168ce5aaf6950e381562cfaa5032daad', '161511fb4ba1e0ec598a0cc66594fa853c1e9cb08811147c71e7a75c86469375');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (5, '01a20320a27b7002ba39d9fe90c0ef10', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'actor', 'actor', '01a20320a27b7004b71ff013bd780303', 'create', '65ce642826305550b0d99554786bc0258e961a6f23fa16b750ec743ed481f632', 'd517f8330e150f3ead5b4febc37b809a56592cb5278aaf466a86fdb84d94c1cb');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (6, '01a20320a27b7002ba39d9fe90c0ef10', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'incident', 'staffing', '01a20320a27b70058438b591755af2fa', 'create', 'b87432750fb29a3e5ceed1737d353e0e92b05b533f8af3168afda27189789a58', '3bfdb25d3483ead08282d01705de123adb27a59bac5c1baac013f5484d0c1648');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (7, '01a20320a27b7002ba39d9fe90c0ef10', 4, '2026-11-22 12:00:00.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'incident', 'moment', '01a20320a27b70069306fe2a15d31eb9', 'create', '887c4eb7b1aff849688f076171fb708b01a113b09db244176ae52a51cdeffd4a', 'b73f414d9517790625031da6e7995eea685cf80aba35fed581d02a73f28fd045');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (8, '01a20320a27b7002ba39d9fe90c0ef10', 5, '2026-11-22 12:00:07.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'log', 'log_entry', '01a20320bdd37000b54dfda8aff7be39', 'create', 'fdfe8ca1e9f30ba925c375dcd8a31a962fd0d5236cee47f108acbeaae925c276', '59b4c3b65a34b09e91152d49e9bb71a584b0364822a8d6f6a107154d287320aa');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (9, '01a20320a27b7002ba39d9fe90c0ef10', 6, '2026-11-22 12:00:14.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'log', 'log_entry', '01a20320d92b7000a87d2ee03ec115a9', 'create', '4794ee74113d36fdd97f81bbcc7ab89a1874a7167ef13c57a2e3145b746839d5', '9a1b08da88a8b3d448ca8a5bd8439b2a263751496a5d9fc191aea62137bfcf2f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (10, '01a20320a27b7002ba39d9fe90c0ef10', 7, '2026-11-22 12:00:21.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'log', 'log_entry', '01a20320f48370009e72852f0b77fd7c', 'create', '9fa77ce1bbb0e85fd46b07ff50faf68694dab0b4d300667969524807d4626bc8', '973e479796efdb0a265278b5b7f596f84a8980273d910bcc556f8317f0a3528c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (11, '01a20320a27b7002ba39d9fe90c0ef10', 8, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'log', 'log_entry', '01a203210fdb7000b8117076828555df', 'create', '75a196199e4782ef9061f4481b4626091d0bf017a30038826bce7506e176091a', '19053479ffc1328cbdcfa597ec418f0c49db8d2bd3ef2ce9bcab10211fe8da8a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (12, '01a20320a27b7002ba39d9fe90c0ef10', 9, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'log', 'log_entry', '01a20320bdd37000b54dfda8aff7be39', 'change', 'bb8eeefb7ea118f183e02bfca7a4b7656bee7b071143a3f587c83a1644dee66c', '2da68cf4623cf24bd13c0a303e9b924a5cbfeadadca81cec9845b2f12bccb511');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (13, '01a20320a27b7002ba39d9fe90c0ef10', 10, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'incident', 'incident', '01a20320a27b7002ba39d9fe90c0ef10', 'change', '40daa46248ba70a9aeca9f6818af6c47035ede8a251f9689fcc4aff9f4c0e04c', '2b1e8e509923f344af23c7698b9e0b644de86291f70c36ad2a958c74d8de312c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (14, 'register', 4, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'register', 'contact', '01a203210fdb7001b7b7810edfe6f79d', 'create', '0f2840b7632066019065f1f9a826357f5c00341e56effa4c427358ec66af494a', 'a2446b5223126db60c1f1cba4ddb2897c303cd2629a845f717af1f4c9486629b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (15, 'register', 5, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'register', 'contact_way', '01a203210fdb7002bd92594f6888278b', 'create', '8243eda565b7bf4104407164e7d5d656422e4ed5754214d360db1e7dff0eaa20', 'a61123b99828b4111d6cf784e6503c4c43c2df01f925ec9298d99b8712098de9');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (16, 'register', 6, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'register', 'forum', '01a203210fdb7003b3d682e925636763', 'create', '19bed4e650693f2612e0fcbb5b8e4a517965f0628e2b5c776ef5b106794beb3b', '036e976c2e6234559922cb9b5abb2d8526533171af0b81df9d95548e13e7bc9c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (17, '01a20320a27b7002ba39d9fe90c0ef10', 11, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'actor', 'call_try', '01a203210fdb7004a5ccbdce2b85ae91', 'create', '03b396642eff03dcc9fe4f17a11fd0655578cb17554f9de285512f5cab739fc7', '68d3fc0588da0740b06c0bdea22da0fdae899b5af201512e13598abe62817e57');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (18, '01a20320a27b7002ba39d9fe90c0ef10', 12, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'actor', 'dependency', '01a203210fdb700595ce29d108a464a5', 'create', 'e7e19ce4b114495857472dc6c9aa472390dd6e57f6d4799986cfd49994ce41ce', '54cd9a0f4da54ad69acc9e359127ed5d35b2c437755124264e23ac3ca2136fb5');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (19, '01a20320a27b7002ba39d9fe90c0ef10', 13, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'situation', 'situation_report', '01a203210fdb7006b9e274736b2f76cc', 'create', '470b321e2f8a78648d3c7f7434a20f756007e690bf9d71af0209e26fa51f1edc', 'fb868daa5fdff533849dfb75b956a355d2f8ba3915151a8472fbfc11445f0c89');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (20, '01a20320a27b7002ba39d9fe90c0ef10', 14, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'situation', 'request', '01a203210fdb700789ceac59a30c3f45', 'create', '533139b5f2fb7d60ea5ae9241a30e69ec5e9c559928323d59c117399142dd1a4', 'e4ad742fd8e11a09c1c71650156abdbb98bbf253aa4f988efcdcc4cd686b799d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (21, '01a20320a27b7002ba39d9fe90c0ef10', 15, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'situation', 'picture', '01a203210fdb7008bfaff51f4e925493', 'create', '90ecab60966ce3f3ee872cc81505142280c649de10f1f8281b916ead9371f8ba', 'd3d79f1b8fe6c980110758c7e33755fa16d07ea8199e5c16819e0cb775979221');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (22, '01a20320a27b7002ba39d9fe90c0ef10', 16, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'situation', 'report_step', '01a203210fdb700987287533a42dbf5b', 'create', '0695c504a7dd544e1599bea2e33d111cda1696c0afb951195bd81baa0a26d5fa', '9a5f9aa3d8cbf1e5b7127c05cb8150c910ba247af0a9f8654f9974eeb4287ed0');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (23, '01a20320a27b7002ba39d9fe90c0ef10', 17, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'situation', 'report_clock', '01a203210fdb700ab6da2d45bc726103', 'create', '0633276da9a7d9bbb6503b2dbd08d98ae5961225d20374f5861f4d81d95f25f7', '28d6c7d8ad1f4cf1a5e9a1bbdd93e6e7eb3e220adcc4c9fecd43051c1efd39ca');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (24, '01a20320a27b7002ba39d9fe90c0ef10', 18, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'situation', 'request_answer', '01a203210fdb700b99e73f0f626bc7e6', 'create', 'a05bbb601ac6de5a1c7e36fd9330d2ce08bac3f86c321c18342ca21420c0c7b2', '4836b4b0ace3f4ab3c4c4ecd304f2e050f70f4eb0ffd811d1b5936dae3eda83b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (25, '01a20320a27b7002ba39d9fe90c0ef10', 19, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'situation', 'picture_line', '01a203210fdb700d84fe99bfc49bbcb3', 'create', '9013e4a7c163e8bcd4376e75c1c5c639b0c833ef3b539fb037fc7c7c4f9b69f5', '3ab847837cace1df721d32673289683f649e4dc48c52098dc3f62775bccbcd9a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (26, '01a20320a27b7002ba39d9fe90c0ef10', 20, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'release', 'locked_version', '01a203210fdb700e816607e720f842f3', 'create', '57cdeab4334f4138146098cb028fc2c5a1b4a8a6d7fb2d30f75003cc2a4b5a2f', '5d372e27e025bfea5863b39d36d8472ebba160900c79ec8c0ce40fcaa2521510');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (27, '01a20320a27b7002ba39d9fe90c0ef10', 21, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'release', 'dispatch', '01a203210fdb700f96398d1f8dd04e3d', 'create', '55072e0a23afd84dbf5f5ab9c427b2ad8438cdcecc529cb8a9616b593c0a6120', 'aaf5361c2bb02c34d2194eb58da48e08cd4bbeff4f5ec27ccd57cce0a3fd613b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (28, '01a20320a27b7002ba39d9fe90c0ef10', 22, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'agreement', 'target_picture', '01a203210fdb70109229cc7de9010d8b', 'create', '83f494fd5a3699a5c244aa963e88dfe542f93964ac346add5c91f36f2f38b1e7', '86d9691a7567af19bc84ac7c6055f0626cac61f889ecb026484a9e17d6111aa4');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (29, '01a20320a27b7002ba39d9fe90c0ef10', 23, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'agreement', 'agreement', '01a203210fdb70118fd19a62db28c555', 'create', '17e3c3beace543aebb74fd8824ee43ec97d9902934f8eaba5304e2674808542c', 'c94244b3b6f3db0e211a627864eed0d7c6c123d95216cde6ef5651cff007ff4a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (30, '01a20320a27b7002ba39d9fe90c0ef10', 24, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'agreement', 'stance', '01a203210fdb7012814cfee30880b080', 'create', 'b78feaf122aad09dd4abd95187da24de3011f147e5f4e905615ee9f96fbd7e54', '57a1035eea9b42e970923731a43ba0aa7e1df3697315b86b5e4ce6ffc759cab8');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (31, '01a20320a27b7002ba39d9fe90c0ef10', 25, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'agreement', 'action', '01a203210fdb7013bdcbf7f59e1e30a7', 'create', 'c4d88d30eee2b90d3c474ad9af7767fbb5332ac483d3c2b3743ef57c70fe8238', 'eff403874e6225756c855bb47c1d418b80ebed28791add88872aef7124f8181b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (32, '01a20320a27b7002ba39d9fe90c0ef10', 26, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'meeting', 'meeting_series', '01a203210fdb7014b8da607ef9938530', 'create', '69e1cd545c05872b846cb0e9d367dbe36029df2e8de47b7afa51b8d482736c41', '05f33392cfffb03d1117d560b83f8e7a6e68caf37f3378c20f8d8423c0c313b9');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (33, '01a20320a27b7002ba39d9fe90c0ef10', 27, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'meeting', 'meeting', '01a203210fdb7015bc2bc5017a026ca7', 'create', '7995495f03837331058d951f1b62f989c96c7df1ab31b1262f9494cd6d923c25', '528e0278e0a5c7fc51814233a17d086be9e19678d2dfeeb9b4f10c769cb3f62a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (34, '01a20320a27b7002ba39d9fe90c0ef10', 28, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'meeting', 'agenda_item', '01a203210fdb70169aeafde5dc68759c', 'create', '3a80948f76ba664eeec17b43ca7fd630029ad11bb9e79c74bbe78ab450ee540a', 'a13127c99dfc8ba2d68f6c6008c793924eb1e01d3e379491b8c2aaecf7173da5');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (35, '01a20320a27b7002ba39d9fe90c0ef10', 29, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'meeting', 'invitee', '01a203210fdb7017814e8b20629b024f', 'create', '53ab78ffac9a28faa17c0ab77dc83d946d77b704ab7e0d7519eee03d6f618046', 'd8edd612d8ff809d76455a30857d2ea75dec2fc03ade0ba1195066986d44f9d6');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (36, '01a20320a27b7002ba39d9fe90c0ef10', 30, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'meeting', 'meeting_event', '01a203210fdb7018be6ace02c91ca3f7', 'create', '123e00d8233cc548bde51d9fb7b7c941e30a0dd4b7e1c94870f9bc2f48c61319', 'feb57c31785f2a722741265602b16f21e6bf83060db271086a983a0ab944a377');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (37, '01a20320a27b7002ba39d9fe90c0ef10', 31, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'meeting', 'parked_issue', '01a203210fdb7019be94bf0f0a5a98f4', 'create', '808f146c59a12d265a417b5da04e8267d429989d3f1efcdd83cc926493f7e8c0', '91e0161c8f9f27cde6d8b3be9613c65a1946754539283db2568e0e1c8904ecb6');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (38, '01a20320a27b7002ba39d9fe90c0ef10', 32, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'log', 'log_entry', '01a203210fdb701a831803dc08721f0c', 'create', '8b388e0a5307b380cc0316953ce92d10647bf707be53daaf641f5c453628aebe', '3415bf51e0119c8cc0290c6fb1410648b63782144f3fb1e7a6a4818976c13328');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (39, '01a20320a27b7002ba39d9fe90c0ef10', 33, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'meeting', 'minutes', '01a203210fdb701bb65bf0895ae2c9b5', 'create', '4dbe99f226a9ba32eca3bd12dbce0764685e230eb5dace173588ea487cf27e3b', '7beff0ca316bbf2c970a72a881a29680fbcbd088ea3c3eaad45602b6b607529a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (40, '01a20320a27b7002ba39d9fe90c0ef10', 34, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'meeting', 'minutes_edit', '01a203210fdb701ca276e8c3f8e5ce6e', 'create', '0bc4d06a969f40fcb192ff898eb73a6ce810690afd3f51c89fc12a15a1483fe5', 'a27a76c1c25e5fec1479c382c7cb6bb279d8ebcb1a9f8d2688461f2c8dedba17');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (41, '01a20320a27b7002ba39d9fe90c0ef10', 35, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'evaluation', 'quick_evaluation', '01a203210fdb701db5bb5def22887795', 'create', 'dc1cfe619512d739a23364531d35dc2f73ac22072e3be970b7793a9f6f814bee', 'bfccea26d42d3023f5c753ff25d720da307610a11e85b030053f1750e0a96f54');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (42, '01a20320a27b7002ba39d9fe90c0ef10', 36, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'evaluation', 'after_note', '01a203210fdb701eb01471dd9a452007', 'create', '8e20af22909dca22f0bf6205f299c2acaa9d35481d6483ccfddade195c680f4c', '3630f0bdb504d6b5cb5bc3be7b8af2c9e88fb86aee62db21268911afc2ba9cee');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (43, '01a20320a27b7002ba39d9fe90c0ef10', 37, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'seat-1', 'evaluation', 'lesson', '01a203210fdb701fa90824afd9a19538', 'create', '25af0ff074304ba17fe8f8bbb79e0387e2ebee1cf5031450204f16702c8b3c6c', '1ef6b6fa97a885e28cb5d1d8d1e7f89832548533602c9ef74dbe55023574ed81');
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002ba39d9fe90c0ef10', 'L', 5);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002ba39d9fe90c0ef10', 'R', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002ba39d9fe90c0ef10', 'B', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002ba39d9fe90c0ef10', 'LB', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002ba39d9fe90c0ef10', 'MB', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002ba39d9fe90c0ef10', 'Ö', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002ba39d9fe90c0ef10', 'Å', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002ba39d9fe90c0ef10', 'M', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002ba39d9fe90c0ef10', 'F', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002ba39d9fe90c0ef10', 'LÄ', 1);
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (1, 'register', 'person', '01a20320a27b7000bf66f90733ff0df0');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (2, '01a20320a27b7002ba39d9fe90c0ef10', 'incident', '01a20320a27b7002ba39d9fe90c0ef10');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (3, 'register', 'organisation', '01a20320a27b7003a2c6329df4c2ee53');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (4, '01a20320a27b7002ba39d9fe90c0ef10', 'actor', '01a20320a27b7004b71ff013bd780303');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (5, '01a20320a27b7002ba39d9fe90c0ef10', 'log_entry', '01a20320bdd37000b54dfda8aff7be39');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (6, '01a20320a27b7002ba39d9fe90c0ef10', 'log_entry', '01a20320d92b7000a87d2ee03ec115a9');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (7, '01a20320a27b7002ba39d9fe90c0ef10', 'log_entry', '01a20320f48370009e72852f0b77fd7c');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (8, '01a20320a27b7002ba39d9fe90c0ef10', 'log_entry', '01a203210fdb7000b8117076828555df');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (9, 'register', 'contact', '01a203210fdb7001b7b7810edfe6f79d');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (10, 'register', 'forum', '01a203210fdb7003b3d682e925636763');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (11, '01a20320a27b7002ba39d9fe90c0ef10', 'dependency', '01a203210fdb700595ce29d108a464a5');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (12, '01a20320a27b7002ba39d9fe90c0ef10', 'situation_report', '01a203210fdb7006b9e274736b2f76cc');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (13, '01a20320a27b7002ba39d9fe90c0ef10', 'request', '01a203210fdb700789ceac59a30c3f45');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (14, '01a20320a27b7002ba39d9fe90c0ef10', 'request_answer', '01a203210fdb700b99e73f0f626bc7e6');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (15, '01a20320a27b7002ba39d9fe90c0ef10', 'picture_line', '01a203210fdb700d84fe99bfc49bbcb3');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (16, '01a20320a27b7002ba39d9fe90c0ef10', 'locked_version', '01a203210fdb700e816607e720f842f3');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (17, '01a20320a27b7002ba39d9fe90c0ef10', 'dispatch', '01a203210fdb700f96398d1f8dd04e3d');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (18, '01a20320a27b7002ba39d9fe90c0ef10', 'target_picture', '01a203210fdb70109229cc7de9010d8b');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (19, '01a20320a27b7002ba39d9fe90c0ef10', 'agreement', '01a203210fdb70118fd19a62db28c555');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (20, '01a20320a27b7002ba39d9fe90c0ef10', 'action', '01a203210fdb7013bdcbf7f59e1e30a7');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (21, '01a20320a27b7002ba39d9fe90c0ef10', 'meeting', '01a203210fdb7015bc2bc5017a026ca7');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (22, '01a20320a27b7002ba39d9fe90c0ef10', 'agenda_item', '01a203210fdb70169aeafde5dc68759c');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (23, '01a20320a27b7002ba39d9fe90c0ef10', 'parked_issue', '01a203210fdb7019be94bf0f0a5a98f4');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (24, '01a20320a27b7002ba39d9fe90c0ef10', 'log_entry', '01a203210fdb701a831803dc08721f0c');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (25, '01a20320a27b7002ba39d9fe90c0ef10', 'minutes_edit', '01a203210fdb701ca276e8c3f8e5ce6e');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (26, '01a20320a27b7002ba39d9fe90c0ef10', 'after_note', '01a203210fdb701eb01471dd9a452007');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (27, '01a20320a27b7002ba39d9fe90c0ef10', 'lesson', '01a203210fdb701fa90824afd9a19538');
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
INSERT INTO "search_word" ("word") VALUES ('inget');
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
INSERT INTO "search_word" ("word") VALUES ('nytt');
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
INSERT INTO "person" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "initials") VALUES (NULL, NULL, '', '01a20320a27b7000bf66f90733ff0df0', 1, 'Anna Berg', 'AB');
INSERT INTO "organisation" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "kind", "short_name", "aliases", "places", "level", "seed", "note") VALUES (NULL, NULL, '', '01a20320a27b7003a2c6329df4c2ee53', 1, 'Örebro kommun', 'kommun', '', '[]', '["1880"]', 'other', '', '');
INSERT INTO "forum" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "purpose", "level", "meets", "mandate", "members") VALUES (NULL, NULL, '', '01a203210fdb7003b3d682e925636763', 1, 'Krisrådet', '', 'other', '', '', '["01a20320a27b7003a2c6329df4c2ee53"]');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (1, 'dec15ce8440a8a2db527e0571969919a', '{"set":{"revision":"0005","tables":{"action":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","actor":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","after_note":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","agenda_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","agreement":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","alternative":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","analysis_revision":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","call_try":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_mark":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_own_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_run":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_setting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","choice":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","communication":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact_way":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dependency":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dispatch":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum_use":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","goal_conflict":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","incident":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","invitee":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","lesson":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","locked_version":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","log_entry":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting_event":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting_series":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","minutes":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","minutes_edit":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","moment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","organisation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","parked_issue":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","participant":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","person":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture_line":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","priority_question":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","quick_evaluation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_clock":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_step":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request_answer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","resource":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","situation_report":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","staffing":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","stance":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","target_picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (2, 'be1fcd5ed3458f6c6857036e3db617e4', '{"set":{"id":"01a20320a27b7000bf66f90733ff0df0","initials":"AB","name":"Anna Berg","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (3, '9e1d0c3481b9c21cba444d46ee5e1287', '{"set":{"close_reason":"","closed_at":null,"convening_actor":"","exercise":false,"id":"01a20320a27b7002ba39d9fe90c0ef10","leader_id":"01a20320a27b7000bf66f90733ff0df0","mandate":"","name":"Storm över länet","occurrence":"occurred","opened_at":"2026-11-22T12:00:00.123456Z","phase":"acute","places":["1880"],"purpose":"","reopen_reason":"","type":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (4, '76c99951e629386af4f8920c7612ec40', '{"set":{"aliases":[],"id":"01a20320a27b7003a2c6329df4c2ee53","kind":"kommun","level":"other","name":"Örebro kommun","note":"","places":["1880"],"seed":"","short_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (5, '281fe231614550da7d6e8c05e152ad8d', '{"set":{"changed_at":null,"channels":"","closest":false,"consulted_at":null,"consulted_said":"","contribution":"","expects_report":true,"id":"01a20320a27b7004b71ff013bd780303","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","kept_elsewhere":"","marking":"participants","moments":[],"most_important":false,"needs":"","organisation_id":"01a20320a27b7003a2c6329df4c2ee53","own_goal":"","priority":null,"reasons":[],"responsibility":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (6, 'c42ae29e85473b39b469d814fd73cefd', '{"set":{"id":"01a20320a27b70058438b591755af2fa","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","person_id":"01a20320a27b7000bf66f90733ff0df0","role":"leader","since":"2026-11-22T12:00:00.123456Z","until":null,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (7, 'd1cd438f8d7fb007914eccae06428d72', '{"set":{"id":"01a20320a27b70069306fe2a15d31eb9","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","key":"share","name":"Dela information","position":1,"scope":[],"status":"planned","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (8, 'af0aecbcba9a56306759a71a87c84057', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:07.123456Z","event_at":"2026-11-22T12:00:07.123456Z","everyone":false,"forum":"","id":"01a20320bdd37000b54dfda8aff7be39","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":1,"person_id":"01a20320a27b7000bf66f90733ff0df0","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"strömmen borta i Adolfsberg","typed":"strömmen borta i Adolfsberg","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (9, '865cfd9c0e0f6f115ad60602c10dbe46', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:14.123456Z","event_at":"2026-11-22T12:00:14.123456Z","everyone":false,"forum":"","id":"01a20320d92b7000a87d2ee03ec115a9","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":2,"person_id":"01a20320a27b7000bf66f90733ff0df0","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"regionen: två vårdcentraler på reservkraft","typed":"regionen: två vårdcentraler på reservkraft","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (10, '47fee2123726971a49c43a1af4f32a06', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:21.123456Z","event_at":"2026-11-22T12:00:21.123456Z","everyone":false,"forum":"","id":"01a20320f48370009e72852f0b77fd7c","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":3,"person_id":"01a20320a27b7000bf66f90733ff0df0","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"bron avstängd","typed":"bron avstängd","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (11, '5b1e06f9dfd1796eaa9fe458de32ac75', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:28.123456Z","event_at":"2026-11-22T12:00:28.123456Z","everyone":false,"forum":"","id":"01a203210fdb7000b8117076828555df","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":4,"person_id":"01a20320a27b7000bf66f90733ff0df0","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"‘citat’ och \"citat\" 🌩","typed":"‘citat’ och \"citat\" 🌩","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (12, 'c4fe29a0be36c1ceb020007b65a6051b', '{"set":{"struck_at":"2026-11-22T12:00:28.123456Z","struck_by":"01a20320a27b7000bf66f90733ff0df0","struck_reason":"fel ort","version":2},"was":{"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (13, '5ef4219cc5fae3ada497f26891d14f67', '{"set":{"mandate":"enligt avtal","version":2},"was":{"mandate":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (14, 'b103d97c81c3d49a49a3874958043a2a', '{"set":{"id":"01a203210fdb7001b7b7810edfe6f79d","name":"Bo Ek","note":"","organisation_id":"01a20320a27b7003a2c6329df4c2ee53","role":"säkerhetschef","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (15, '8bcea015c193cdef290798e6c4ba7910', '{"set":{"contact_id":"01a203210fdb7001b7b7810edfe6f79d","id":"01a203210fdb7002bd92594f6888278b","kind":"tib","label":"","organisation_id":"01a20320a27b7003a2c6329df4c2ee53","position":1,"struck_at":null,"struck_by":null,"struck_reason":"","value":"019-21 10 00","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (16, '58ff106677f7c85e4821b3be4d113bb9', '{"set":{"id":"01a203210fdb7003b3d682e925636763","level":"other","mandate":"","meets":"","members":["01a20320a27b7003a2c6329df4c2ee53"],"name":"Krisrådet","purpose":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (17, '12507a90019766b2843b0552d8a1147e', '{"set":{"actor_id":"01a20320a27b7004b71ff013bd780303","at":"2026-11-22T12:00:28.123456Z","call_back_at":null,"id":"01a203210fdb7004a5ccbdce2b85ae91","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","mandate":"","note":"","outcome":"reached","person_id":"01a20320a27b7000bf66f90733ff0df0","person_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (18, '806011232a495dfd41733d0cdeaabf38', '{"set":{"actor_id":"01a20320a27b7004b71ff013bd780303","alternative":"","changed_at":"2026-11-22T12:00:28.123456Z","criticality":"medium","id":"01a203210fdb700595ce29d108a464a5","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","kept_elsewhere":"","marking":"sensitive","needed_actor_id":null,"needed_name":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","until":"","version":1,"what":"ström till vattenverket"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (19, '4ee900d77152c2de151a488b904f0c70', '{"set":{"actor_id":"01a20320a27b7004b71ff013bd780303","as_of":"2026-11-22T12:00:28.123456Z","communication":"","confidence":"unconfirmed","entered_at":"2026-11-22T12:00:28.123456Z","entry_id":null,"handling":"new","has_impacts":false,"id":"01a203210fdb7006b9e274736b2f76cc","impacts":[{"function":"water","level":"red","words":"tankbilar körs ut"}],"incident_id":"01a20320a27b7002ba39d9fe90c0ef10","marking":"participants","needs":"","nothing_new_since":null,"number":1,"origin":"own","outlook":[],"person_id":"01a20320a27b7000bf66f90733ff0df0","person_name":"","planned":"","received_at":"2026-11-22T12:00:28.123456Z","resources":"","secrecy_ground":"","situation":"pumpstation stilla","source":"","struck_at":null,"struck_by":null,"struck_reason":"","taken":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (20, '8871c7ad1f08c36dd73f4310e5af0022', '{"set":{"actor_ids":["01a20320a27b7004b71ff013bd780303"],"asked_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"id":"01a203210fdb700789ceac59a30c3f45","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","marking":"participants","number":1,"person_id":"01a20320a27b7000bf66f90733ff0df0","report_id":null,"secrecy_ground":"","state":"open","state_at":"2026-11-22T12:00:28.123456Z","state_by":"01a20320a27b7000bf66f90733ff0df0","state_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"hur länge räcker dieseln","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (21, 'f56444b833e86c0024e476bc3dd4d1dd', '{"set":{"based_on_id":null,"begun_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb7008bfaff51f4e925493","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","number":1,"person_id":"01a20320a27b7000bf66f90733ff0df0","reports_until":0,"set_aside":[],"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (22, '071997a048c95e50ffa99d7eed4f52b3', '{"set":{"at":"2026-11-22T12:00:28.123456Z","confidence":null,"handling":"handled","id":"01a203210fdb700987287533a42dbf5b","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","note":"","person_id":"01a20320a27b7000bf66f90733ff0df0","report_id":"01a203210fdb7006b9e274736b2f76cc","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (23, '6c6c0457e114060210956a32749e190b', '{"set":{"actor_id":"01a20320a27b7004b71ff013bd780303","id":"01a203210fdb700ab6da2d45bc726103","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","minutes":30,"next_at":null,"off":false,"person_id":"01a20320a27b7000bf66f90733ff0df0","reason":"","set_at":"2026-11-22T12:00:28.123456Z","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (24, 'eaf8e147152e7d8fd68bcb0186de8099', '{"set":{"actor_id":"01a20320a27b7004b71ff013bd780303","at":"2026-11-22T12:00:28.123456Z","entry_id":null,"id":"01a203210fdb700b99e73f0f626bc7e6","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","person_id":"01a20320a27b7000bf66f90733ff0df0","report_id":null,"request_id":"01a203210fdb700789ceac59a30c3f45","struck_at":null,"struck_by":null,"struck_reason":"","text":"åtta timmar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (25, '077779f813a9c6271728493a008fdacd', '{"set":{"actor_id":null,"as_of":"2026-11-22T12:00:28.123456Z","changed_at":"2026-11-22T12:00:28.123456Z","confidence":"unconfirmed","course":null,"entry_id":null,"function":"","heading":"event","horizon":null,"id":"01a203210fdb700d84fe99bfc49bbcb3","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","line_key":"01a203210fdb700c80968e28bbdbea70","marking":"participants","picture_id":"01a203210fdb7008bfaff51f4e925493","position":1,"question":null,"report_id":null,"secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"en pumpstation står stilla","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (26, '3bd1c4d772767e795e805fec78498f0a', '{"set":{"content":{"lines":[]},"digest":"0000000000000000000000000000000000000000000000000000000000000000","finalised_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb700e816607e720f842f3","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","kind":"picture","label":"LB1","number":1,"person_id":"01a20320a27b7000bf66f90733ff0df0","record_id":"01a203210fdb7008bfaff51f4e925493","registry_number":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (27, '982225127a2189209eb18d99813610cc', '{"set":{"at":"2026-11-22T12:00:28.123456Z","channel":"","id":"01a203210fdb700f96398d1f8dd04e3d","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","note":"","person_id":"01a20320a27b7000bf66f90733ff0df0","recipient":"Länsstyrelsen","struck_at":null,"struck_by":null,"struck_reason":"","version":1,"version_id":"01a203210fdb700e816607e720f842f3"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (28, '91fbbd816c057cdbb9e4e269c74ab6f6', '{"set":{"actor_ids":["01a20320a27b7004b71ff013bd780303"],"agreed_at":null,"agreed_by":null,"by_when":null,"delimitation":"","dependency_ids":[],"id":"01a203210fdb70109229cc7de9010d8b","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b7000bf66f90733ff0df0","picture_number":null,"protected":["liv och hälsa"],"reason":"","replaced_at":null,"replaces_id":null,"scope":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","valid_until":null,"version":1,"wanted":"vatten till alla"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (29, '57c1a1f3a16a65542ae794713e436499', '{"set":{"acceptable":"","actor_ids":["01a20320a27b7004b71ff013bd780303"],"agreed_at":null,"agreed_by":null,"alternatives":"","decisive":false,"entry_id":null,"feasible":"","id":"01a203210fdb70118fd19a62db28c555","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b7000bf66f90733ff0df0","read_back_at":null,"reason":"","replaced_at":null,"replaces_id":null,"secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","suitable":"","target_id":"01a203210fdb70109229cc7de9010d8b","version":1,"wording":"sjukhuset får vatten först"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (30, '3e3fc2351a628fac5e4dc3b00c7b6dab', '{"set":{"actor_id":"01a20320a27b7004b71ff013bd780303","agreement_id":"01a203210fdb70118fd19a62db28c555","anchor_by":null,"anchor_with":"","at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb7012814cfee30880b080","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","person_id":"01a20320a27b7000bf66f90733ff0df0","position":1,"read_back":false,"said_by":"","stance":"agrees","target_id":null,"text":"","version":1,"withdrawn":false}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (31, '020c9bf7fe1431b72776eb9d38d79f48', '{"set":{"agreement_id":"01a203210fdb70118fd19a62db28c555","changed_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"follow_up_at":null,"follow_up_found":"","followed_up_at":null,"id":"01a203210fdb7013bdcbf7f59e1e30a7","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","needs":"","number":1,"owner_actor_id":"01a20320a27b7004b71ff013bd780303","owner_person":"","person_id":"01a20320a27b7000bf66f90733ff0df0","public_information":"","secrecy_ground":"","status":"proposed","status_at":"2026-11-22T12:00:28.123456Z","status_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","supporting_ids":[],"target_id":null,"text":"boka tankbilar","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (32, '70115b378cc04f9d4cdc3d513bace9b8', '{"set":{"anchor_at":"2026-11-22T12:00:28.123456Z","ended_at":null,"every_minutes":0,"form":"phone_short","id":"01a203210fdb7014b8da607ef9938530","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","made_at":"2026-11-22T12:00:28.123456Z","person_id":"01a20320a27b7000bf66f90733ff0df0","rhythm":"at","times":["08.00","16.00"],"title":"Lägesmöte","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (33, '247812c12087c9cd5f1ab39b26a464e4', '{"set":{"call_back":"","channel":"phone","closed_at":null,"fallback":"","form":"","gentle_seconds":0,"id":"01a203210fdb7015bc2bc5017a026ca7","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","invited_at":null,"join_code":"","join_group":"","join_link":"","join_number":"","join_place":"","led_by":null,"made_at":"2026-11-22T12:00:28.123456Z","minutes":15,"moments":[],"needed":"","number":1,"opening":"","own_listen":"","own_notes":"","own_technology":"","own_voice":"","person_id":"01a20320a27b7000bf66f90733ff0df0","purpose":"","run_number":null,"sensitive_channel":"","sequence":0,"series_id":"01a203210fdb7014b8da607ef9938530","sharing":"","speaking":"list","started_at":"2026-11-22T12:00:28.123456Z","starts_at":"2026-11-22T12:00:28.123456Z","struck_at":null,"struck_by":null,"struck_reason":"","title":"Lägesmöte","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (34, '39be85db643b322da169158a228a97d6', '{"set":{"carried_from_id":null,"id":"01a203210fdb70169aeafde5dc68759c","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","kind":"round","meeting_id":"01a203210fdb7015bc2bc5017a026ca7","minutes":7,"moderator_notes":"","notes":"","parked_id":null,"position":1,"presenter":"","presenter_actor_id":null,"purpose":"","recurring":false,"script":"","struck_at":null,"struck_by":null,"struck_reason":"","title":"Läget","to_agree":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (35, '979de7fb0926283b84ec60200c001539', '{"set":{"actor_id":"01a20320a27b7004b71ff013bd780303","expectation":"","id":"01a203210fdb7017814e8b20629b024f","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","meeting_id":"01a203210fdb7015bc2bc5017a026ca7","position":1,"reports":true,"request_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (36, 'b2bf57a2534db50c5c26f910255518e7', '{"set":{"actor_id":"01a20320a27b7004b71ff013bd780303","at":"2026-11-22T12:00:28.123456Z","before_id":null,"id":"01a203210fdb7018be6ace02c91ca3f7","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","item_id":"01a203210fdb70169aeafde5dc68759c","kind":"floor","meeting_id":"01a203210fdb7015bc2bc5017a026ca7","name":"","number":1,"person_id":"01a20320a27b7000bf66f90733ff0df0","seconds":0,"subject_id":null,"text":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (37, '3a2b735790b36791de91f0f2f91361a1', '{"set":{"actor_ids":["01a20320a27b7004b71ff013bd780303"],"closed_at":null,"closed_how":"","entry_id":null,"forum":"","id":"01a203210fdb7019be94bf0f0a5a98f4","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","item_id":null,"made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","meeting_id":"01a203210fdb7015bc2bc5017a026ca7","number":1,"owner":"","owner_actor_id":null,"person_id":"01a20320a27b7000bf66f90733ff0df0","return_at":null,"secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"skolskjutsar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (38, '37a3408b8144ddc0139c06a5e1b38e3e', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:28.123456Z","event_at":"2026-11-22T12:00:28.123456Z","everyone":false,"forum":"","id":"01a203210fdb701a831803dc08721f0c","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","item_id":null,"kind":"entry","marking":"participants","meeting_id":"01a203210fdb7015bc2bc5017a026ca7","number":5,"person_id":"01a20320a27b7000bf66f90733ff0df0","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"inget nytt","typed":"inget nytt","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (39, 'e926e6038ca95bcd7931e7d38cbcf708', '{"set":{"changes":"","id":"01a203210fdb701bb65bf0895ae2c9b5","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","made_at":"2026-11-22T12:00:28.123456Z","meeting_id":"01a203210fdb7015bc2bc5017a026ca7","number":1,"person_id":"01a20320a27b7000bf66f90733ff0df0","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (40, '9b62f7ab4bf3fa290611a564f1ba796c', '{"set":{"at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb701ca276e8c3f8e5ce6e","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","key":"head.purpose","left_out":false,"marking":"participants","minutes_id":"01a203210fdb701bb65bf0895ae2c9b5","person_id":"01a20320a27b7000bf66f90733ff0df0","section":"","text":"samma bild av läget","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (41, 'c6aa3634242acf5cfdb3bfcb69b80390', '{"set":{"at":"2026-11-22T12:00:28.123456Z","by":"Anna Berg","change":"","id":"01a203210fdb701db5bb5def22887795","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","keep":"","meeting_id":"01a203210fdb7015bc2bc5017a026ca7","person_id":"01a20320a27b7000bf66f90733ff0df0","scores":{"technology":2},"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (42, '8517c3b50b389595ee5d2d977954b57a', '{"set":{"actor_id":null,"at":"2026-11-22T12:00:28.123456Z","done_at":null,"done_how":"","due_at":null,"id":"01a203210fdb701eb01471dd9a452007","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","kind":"conclusion","marking":"participants","meeting_id":"01a203210fdb7015bc2bc5017a026ca7","owner":"","person_id":"01a20320a27b7000bf66f90733ff0df0","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"ingen konflikt","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (43, '2de96004ff5e2222caaf4901e574687c', '{"set":{"done_at":null,"done_how":"","due_at":null,"id":"01a203210fdb701fa90824afd9a19538","incident_id":"01a20320a27b7002ba39d9fe90c0ef10","made_at":"2026-11-22T12:00:28.123456Z","meeting_id":"01a203210fdb7015bc2bc5017a026ca7","number":1,"owner":"","person_id":"01a20320a27b7000bf66f90733ff0df0","struck_at":null,"struck_by":null,"struck_reason":"","text":"prova reservnumret","version":1,"why":""}}');
INSERT INTO "incident" ("id", "version", "name", "type", "occurrence", "places", "convening_actor", "leader_id", "mandate", "purpose", "phase", "exercise", "opened_at", "closed_at", "close_reason", "reopen_reason") VALUES ('01a20320a27b7002ba39d9fe90c0ef10', 2, 'Storm över länet', '', 'occurred', '["1880"]', '', '01a20320a27b7000bf66f90733ff0df0', 'enligt avtal', '', 'acute', 0, '2026-11-22 12:00:00.123456', NULL, '', '');
INSERT INTO "contact" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "name", "role", "note") VALUES (NULL, NULL, '', '01a203210fdb7001b7b7810edfe6f79d', 1, '01a20320a27b7003a2c6329df4c2ee53', 'Bo Ek', 'säkerhetschef', '');
INSERT INTO "actor" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "organisation_id", "reasons", "responsibility", "needs", "contribution", "own_goal", "priority", "closest", "most_important", "channels", "moments", "expects_report", "marking", "secrecy_ground", "kept_elsewhere", "consulted_at", "consulted_said", "changed_at") VALUES (NULL, NULL, '', '01a20320a27b7004b71ff013bd780303', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a20320a27b7003a2c6329df4c2ee53', '[]', '', '', '', '', NULL, 0, 0, '', '[]', 1, 'participants', '', '', NULL, '', NULL);
INSERT INTO "target_picture" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "scope", "wanted", "by_when", "protected", "delimitation", "reason", "valid_until", "actor_ids", "dependency_ids", "picture_number", "replaces_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb70109229cc7de9010d8b', 1, '01a20320a27b7002ba39d9fe90c0ef10', 1, '', 'vatten till alla', NULL, '["liv och hälsa"]', '', '', NULL, '["01a20320a27b7004b71ff013bd780303"]', '[]', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', NULL, NULL, NULL, 'participants', '');
INSERT INTO "quick_evaluation" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "by", "scores", "keep", "change", "at", "person_id") VALUES (NULL, NULL, '', '01a203210fdb701db5bb5def22887795', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a203210fdb7015bc2bc5017a026ca7', 'Anna Berg', '{"technology": 2}', '', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0');
INSERT INTO "lesson" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "why", "owner", "due_at", "meeting_id", "made_at", "person_id", "done_at", "done_how") VALUES (NULL, NULL, '', '01a203210fdb701fa90824afd9a19538', 1, '01a20320a27b7002ba39d9fe90c0ef10', 1, 'prova reservnumret', '', '', NULL, '01a203210fdb7015bc2bc5017a026ca7', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', NULL, '');
INSERT INTO "staffing" ("id", "version", "incident_id", "role", "person_id", "since", "until") VALUES ('01a20320a27b70058438b591755af2fa', 1, '01a20320a27b7002ba39d9fe90c0ef10', 'leader', '01a20320a27b7000bf66f90733ff0df0', '2026-11-22 12:00:00.123456', NULL);
INSERT INTO "moment" ("id", "version", "incident_id", "key", "position", "name", "status", "scope") VALUES ('01a20320a27b70069306fe2a15d31eb9', 1, '01a20320a27b7002ba39d9fe90c0ef10', 'share', 1, 'Dela information', 'planned', '[]');
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES ('2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'fel ort', '01a20320bdd37000b54dfda8aff7be39', 2, '01a20320a27b7002ba39d9fe90c0ef10', 1, 'entry', 'strömmen borta i Adolfsberg', 'strömmen borta i Adolfsberg', '2026-11-22 12:00:07.123456', '2026-11-22 12:00:07.123456', '01a20320a27b7000bf66f90733ff0df0', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a20320d92b7000a87d2ee03ec115a9', 1, '01a20320a27b7002ba39d9fe90c0ef10', 2, 'entry', 'regionen: två vårdcentraler på reservkraft', 'regionen: två vårdcentraler på reservkraft', '2026-11-22 12:00:14.123456', '2026-11-22 12:00:14.123456', '01a20320a27b7000bf66f90733ff0df0', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a20320f48370009e72852f0b77fd7c', 1, '01a20320a27b7002ba39d9fe90c0ef10', 3, 'entry', 'bron avstängd', 'bron avstängd', '2026-11-22 12:00:21.123456', '2026-11-22 12:00:21.123456', '01a20320a27b7000bf66f90733ff0df0', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a203210fdb7000b8117076828555df', 1, '01a20320a27b7002ba39d9fe90c0ef10', 4, 'entry', '‘citat’ och "citat" 🌩', '‘citat’ och "citat" 🌩', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a203210fdb701a831803dc08721f0c', 1, '01a20320a27b7002ba39d9fe90c0ef10', 5, 'entry', 'inget nytt', 'inget nytt', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, '01a203210fdb7015bc2bc5017a026ca7', NULL, NULL);
INSERT INTO "meeting_series" ("id", "version", "incident_id", "title", "rhythm", "times", "every_minutes", "anchor_at", "form", "made_at", "person_id", "ended_at") VALUES ('01a203210fdb7014b8da607ef9938530', 1, '01a20320a27b7002ba39d9fe90c0ef10', 'Lägesmöte', 'at', '["08.00", "16.00"]', 0, '2026-11-22 12:00:28.123456', 'phone_short', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', NULL);
INSERT INTO "contact_way" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "contact_id", "kind", "value", "label", "position") VALUES (NULL, NULL, '', '01a203210fdb7002bd92594f6888278b', 1, '01a20320a27b7003a2c6329df4c2ee53', '01a203210fdb7001b7b7810edfe6f79d', 'tib', '019-21 10 00', '', 1);
INSERT INTO "locked_version" ("id", "version", "incident_id", "kind", "record_id", "label", "number", "digest", "content", "finalised_at", "person_id", "registry_number") VALUES ('01a203210fdb700e816607e720f842f3', 1, '01a20320a27b7002ba39d9fe90c0ef10', 'picture', '01a203210fdb7008bfaff51f4e925493', 'LB1', 1, '0000000000000000000000000000000000000000000000000000000000000000', '{"lines": []}', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', '');
INSERT INTO "picture" ("id", "version", "incident_id", "number", "begun_at", "person_id", "based_on_id", "set_aside", "reports_until") VALUES ('01a203210fdb7008bfaff51f4e925493', 1, '01a20320a27b7002ba39d9fe90c0ef10', 1, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', NULL, '[]', 0);
INSERT INTO "call_try" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "at", "outcome", "call_back_at", "person_name", "mandate", "note", "person_id") VALUES (NULL, NULL, '', '01a203210fdb7004a5ccbdce2b85ae91', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a20320a27b7004b71ff013bd780303', '2026-11-22 12:00:28.123456', 'reached', NULL, '', '', '', '01a20320a27b7000bf66f90733ff0df0');
INSERT INTO "dependency" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "needed_actor_id", "needed_name", "what", "until", "criticality", "alternative", "marking", "secrecy_ground", "kept_elsewhere", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb700595ce29d108a464a5', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a20320a27b7004b71ff013bd780303', NULL, '', 'ström till vattenverket', '', 'medium', '', 'sensitive', '', '', '2026-11-22 12:00:28.123456');
INSERT INTO "agreement" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "wording", "reason", "alternatives", "suitable", "feasible", "acceptable", "decisive", "read_back_at", "actor_ids", "target_id", "replaces_id", "entry_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb70118fd19a62db28c555', 1, '01a20320a27b7002ba39d9fe90c0ef10', 1, 'sjukhuset får vatten först', '', '', '', '', '', 0, NULL, '["01a20320a27b7004b71ff013bd780303"]', '01a203210fdb70109229cc7de9010d8b', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', NULL, NULL, NULL, 'participants', '');
INSERT INTO "after_note" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "kind", "text", "actor_id", "owner", "due_at", "done_at", "done_how", "marking", "secrecy_ground", "at", "person_id") VALUES (NULL, NULL, '', '01a203210fdb701eb01471dd9a452007', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a203210fdb7015bc2bc5017a026ca7', 'conclusion', 'ingen konflikt', NULL, '', NULL, NULL, '', 'participants', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0');
INSERT INTO "meeting" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "title", "form", "channel", "starts_at", "minutes", "purpose", "needed", "moments", "join_place", "join_number", "join_code", "join_link", "join_group", "fallback", "call_back", "sharing", "sensitive_channel", "opening", "own_listen", "own_notes", "own_technology", "own_voice", "speaking", "gentle_seconds", "sequence", "invited_at", "series_id", "run_number", "made_at", "person_id", "started_at", "closed_at", "led_by") VALUES (NULL, NULL, '', '01a203210fdb7015bc2bc5017a026ca7', 1, '01a20320a27b7002ba39d9fe90c0ef10', 1, 'Lägesmöte', '', 'phone', '2026-11-22 12:00:28.123456', 15, '', '', '[]', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'list', 0, 0, NULL, '01a203210fdb7014b8da607ef9938530', NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', '2026-11-22 12:00:28.123456', NULL, NULL);
INSERT INTO "dispatch" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "version_id", "recipient", "channel", "at", "person_id", "note") VALUES (NULL, NULL, '', '01a203210fdb700f96398d1f8dd04e3d', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a203210fdb700e816607e720f842f3', 'Länsstyrelsen', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', '');
INSERT INTO "situation_report" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "actor_id", "person_name", "origin", "source", "as_of", "received_at", "entered_at", "person_id", "entry_id", "confidence", "handling", "marking", "secrecy_ground", "nothing_new_since", "situation", "impacts", "has_impacts", "taken", "planned", "outlook", "resources", "needs", "communication") VALUES (NULL, NULL, '', '01a203210fdb7006b9e274736b2f76cc', 1, '01a20320a27b7002ba39d9fe90c0ef10', 1, '01a20320a27b7004b71ff013bd780303', '', 'own', '', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', NULL, 'unconfirmed', 'new', 'participants', '', NULL, 'pumpstation stilla', '[{"function": "water", "level": "red", "words": "tankbilar körs ut"}]', 0, '', '', '[]', '', '', '');
INSERT INTO "report_clock" ("id", "version", "incident_id", "actor_id", "minutes", "next_at", "off", "reason", "set_at", "person_id") VALUES ('01a203210fdb700ab6da2d45bc726103', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a20320a27b7004b71ff013bd780303', 30, NULL, 0, '', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0');
INSERT INTO "stance" ("id", "version", "incident_id", "target_id", "agreement_id", "actor_id", "stance", "text", "anchor_with", "anchor_by", "said_by", "at", "position", "read_back", "withdrawn", "person_id") VALUES ('01a203210fdb7012814cfee30880b080', 1, '01a20320a27b7002ba39d9fe90c0ef10', NULL, '01a203210fdb70118fd19a62db28c555', '01a20320a27b7004b71ff013bd780303', 'agrees', '', '', NULL, '', '2026-11-22 12:00:28.123456', 1, 0, 0, '01a20320a27b7000bf66f90733ff0df0');
INSERT INTO "action" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "target_id", "agreement_id", "owner_actor_id", "owner_person", "unresolved", "supporting_ids", "due_at", "status", "status_reason", "status_at", "needs", "public_information", "follow_up_at", "follow_up_found", "followed_up_at", "entry_id", "made_at", "changed_at", "person_id", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb7013bdcbf7f59e1e30a7', 1, '01a20320a27b7002ba39d9fe90c0ef10', 1, 'boka tankbilar', NULL, '01a203210fdb70118fd19a62db28c555', '01a20320a27b7004b71ff013bd780303', '', '', '[]', NULL, 'proposed', '', '2026-11-22 12:00:28.123456', '', '', NULL, '', NULL, NULL, '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'participants', '');
INSERT INTO "agenda_item" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "position", "kind", "title", "minutes", "purpose", "presenter_actor_id", "presenter", "script", "to_agree", "notes", "moderator_notes", "recurring", "carried_from_id", "parked_id") VALUES (NULL, NULL, '', '01a203210fdb70169aeafde5dc68759c', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a203210fdb7015bc2bc5017a026ca7', 1, 'round', 'Läget', 7, '', NULL, '', '', '', '', '', 0, NULL, NULL);
INSERT INTO "minutes" ("id", "version", "incident_id", "meeting_id", "number", "changes", "made_at", "person_id") VALUES ('01a203210fdb701bb65bf0895ae2c9b5', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a203210fdb7015bc2bc5017a026ca7', 1, '', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0');
INSERT INTO "report_step" ("id", "version", "incident_id", "report_id", "at", "person_id", "handling", "confidence", "note") VALUES ('01a203210fdb700987287533a42dbf5b', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a203210fdb7006b9e274736b2f76cc', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', 'handled', NULL, '');
INSERT INTO "request" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "asked_at", "due_at", "actor_ids", "person_id", "entry_id", "report_id", "marking", "secrecy_ground", "state", "state_at", "state_by", "state_reason") VALUES (NULL, NULL, '', '01a203210fdb700789ceac59a30c3f45', 1, '01a20320a27b7002ba39d9fe90c0ef10', 1, 'hur länge räcker dieseln', '2026-11-22 12:00:28.123456', NULL, '["01a20320a27b7004b71ff013bd780303"]', '01a20320a27b7000bf66f90733ff0df0', NULL, NULL, 'participants', '', 'open', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', '');
INSERT INTO "picture_line" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "picture_id", "line_key", "heading", "horizon", "course", "position", "text", "report_id", "question", "function", "entry_id", "actor_id", "source", "as_of", "confidence", "marking", "secrecy_ground", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb700d84fe99bfc49bbcb3', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a203210fdb7008bfaff51f4e925493', '01a203210fdb700c80968e28bbdbea70', 'event', NULL, NULL, 1, 'en pumpstation står stilla', NULL, NULL, '', NULL, NULL, '', '2026-11-22 12:00:28.123456', 'unconfirmed', 'participants', '', '2026-11-22 12:00:28.123456');
INSERT INTO "invitee" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "actor_id", "position", "expectation", "reports", "request_id") VALUES (NULL, NULL, '', '01a203210fdb7017814e8b20629b024f', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a203210fdb7015bc2bc5017a026ca7', '01a20320a27b7004b71ff013bd780303', 1, '', 1, NULL);
INSERT INTO "meeting_event" ("id", "version", "incident_id", "meeting_id", "number", "kind", "at", "item_id", "actor_id", "before_id", "seconds", "name", "text", "subject_id", "person_id") VALUES ('01a203210fdb7018be6ace02c91ca3f7', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a203210fdb7015bc2bc5017a026ca7', 1, 'floor', '2026-11-22 12:00:28.123456', '01a203210fdb70169aeafde5dc68759c', '01a20320a27b7004b71ff013bd780303', NULL, 0, '', '', NULL, '01a20320a27b7000bf66f90733ff0df0');
INSERT INTO "parked_issue" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "forum", "owner_actor_id", "owner", "return_at", "actor_ids", "meeting_id", "item_id", "entry_id", "made_at", "person_id", "closed_at", "closed_how", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb7019be94bf0f0a5a98f4', 1, '01a20320a27b7002ba39d9fe90c0ef10', 1, 'skolskjutsar', '', NULL, '', NULL, '["01a20320a27b7004b71ff013bd780303"]', '01a203210fdb7015bc2bc5017a026ca7', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0', NULL, '', 'participants', '');
INSERT INTO "minutes_edit" ("id", "version", "incident_id", "minutes_id", "key", "section", "text", "left_out", "marking", "at", "person_id") VALUES ('01a203210fdb701ca276e8c3f8e5ce6e', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a203210fdb701bb65bf0895ae2c9b5', 'head.purpose', '', 'samma bild av läget', 0, 'participants', '2026-11-22 12:00:28.123456', '01a20320a27b7000bf66f90733ff0df0');
INSERT INTO "request_answer" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "request_id", "actor_id", "at", "text", "report_id", "entry_id", "person_id") VALUES (NULL, NULL, '', '01a203210fdb700b99e73f0f626bc7e6', 1, '01a20320a27b7002ba39d9fe90c0ef10', '01a203210fdb700789ceac59a30c3f45', '01a20320a27b7004b71ff013bd780303', '2026-11-22 12:00:28.123456', 'åtta timmar', NULL, NULL, '01a20320a27b7000bf66f90733ff0df0');
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
INSERT INTO "search_text" ("rowid", "text") VALUES (24, 'L5 inget nytt');
INSERT INTO "search_text" ("rowid", "text") VALUES (25, 'samma bild av läget');
INSERT INTO "search_text" ("rowid", "text") VALUES (26, 'ingen konflikt');
INSERT INTO "search_text" ("rowid", "text") VALUES (27, 'LÄ1 prova reservnumret');
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
CREATE INDEX ix_quick_evaluation_incident_id ON quick_evaluation (incident_id);
CREATE INDEX ix_quick_evaluation_meeting_id ON quick_evaluation (meeting_id);
CREATE INDEX ix_lesson_incident_id ON lesson (incident_id);
CREATE INDEX ix_lesson_meeting_id ON lesson (meeting_id);
CREATE INDEX ix_staffing_incident_id ON staffing (incident_id);
CREATE INDEX ix_moment_incident_id ON moment (incident_id);
CREATE INDEX ix_log_entry_incident_id ON log_entry (incident_id);
CREATE INDEX ix_log_entry_incident_id_event_at ON log_entry (incident_id, event_at, number);
CREATE INDEX ix_log_entry_meeting_id ON log_entry (meeting_id);
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
CREATE INDEX ix_situation_report_judging ON situation_report (actor_id, origin, has_impacts, struck_at, as_of, number);
CREATE INDEX ix_situation_report_new ON situation_report (actor_id, handling, struck_at);
CREATE INDEX ix_situation_report_handling ON situation_report (incident_id, handling, struck_at, number);
CREATE INDEX ix_situation_report_newest ON situation_report (actor_id, origin, struck_at, as_of, number);
CREATE INDEX ix_situation_report_received ON situation_report (actor_id, struck_at, received_at);
CREATE INDEX ix_situation_report_confidence ON situation_report (incident_id, confidence, struck_at, number);
CREATE INDEX ix_situation_report_entry_id ON situation_report (entry_id);
CREATE INDEX ix_situation_report_incident_id ON situation_report (incident_id);
CREATE INDEX ix_report_clock_incident_id ON report_clock (incident_id);
CREATE INDEX ix_stance_incident_id ON stance (incident_id);
CREATE INDEX ix_stance_agreement_id ON stance (agreement_id);
CREATE INDEX ix_stance_target_id ON stance (target_id);
CREATE INDEX ix_action_incident_id ON action (incident_id);
CREATE INDEX ix_action_entry_id ON action (entry_id);
CREATE INDEX ix_action_owner_actor_id ON action (owner_actor_id);
CREATE INDEX ix_agenda_item_incident_id ON agenda_item (incident_id);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX ix_minutes_incident_id ON minutes (incident_id);
CREATE INDEX ix_report_step_incident_id ON report_step (incident_id);
CREATE INDEX ix_report_step_report_id ON report_step (report_id);
CREATE INDEX ix_request_incident_id ON request (incident_id);
CREATE INDEX ix_request_entry_id ON request (entry_id);
CREATE INDEX ix_request_state ON request (incident_id, state, struck_at, number);
CREATE INDEX ix_picture_line_incident_id ON picture_line (incident_id);
CREATE INDEX ix_picture_line_place ON picture_line (picture_id, struck_at, heading, position);
CREATE INDEX ix_invitee_incident_id ON invitee (incident_id);
CREATE INDEX ix_invitee_meeting_id ON invitee (meeting_id);
CREATE INDEX ix_meeting_event_incident_id ON meeting_event (incident_id);
CREATE INDEX ix_parked_issue_incident_id ON parked_issue (incident_id);
CREATE INDEX ix_parked_issue_entry_id ON parked_issue (entry_id);
CREATE INDEX ix_minutes_edit_incident_id ON minutes_edit (incident_id);
CREATE INDEX ix_request_answer_incident_id ON request_answer (incident_id);
CREATE INDEX ix_request_answer_report_id ON request_answer (report_id);
CREATE INDEX ix_request_answer_request_id ON request_answer (request_id);
CREATE INDEX ix_request_answer_entry_id ON request_answer (entry_id);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_update BEFORE UPDATE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_delete BEFORE DELETE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
