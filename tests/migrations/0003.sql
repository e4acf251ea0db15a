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
	CONSTRAINT pk_log_entry PRIMARY KEY (id), 
	CONSTRAINT uq_log_entry_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT fk_log_entry_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_log_entry_kind CHECK (kind IN ('entry', 'report', 'agreement', 'action', 'request', 'parked')), 
	CONSTRAINT fk_log_entry_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_log_entry_marking CHECK (marking IN ('open', 'participants', 'internal', 'sensitive', 'secret')), 
	CONSTRAINT fk_log_entry_corrects_id FOREIGN KEY(corrects_id) REFERENCES log_entry (id)
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
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (1, 'register', 1, '2026-11-22 12:00:00.123456', NULL, 'seat-1', 'store', '', '', 'schema', '1c3c51b7f19f14155becc3d7a11fc6004808b2acd76945ea7a24b40032bc0e8d', '1822280387c3172c3d0d73e7598b883e068ee278b4f9ac25cb753bf25fc6a28f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (2, 'register', 2, '2026-11-22 12:00:00.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'register', 'person', '01a20320a27b70008e9bf95bc9fc1021', 'create', '2c5a24f5a0ed0ac7e1e36a01bafb3804bae507d1210d2c7832b10cd28507a7e8', '533ec3928877868c8e13fffcd94f8430ad9299982dbd6ace68ae44a506f4b943');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (3, '01a20320a27b70028358829a7e1f3eda', 1, '2026-11-22 12:00:00.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'incident', 'incident', '01a20320a27b70028358829a7e1f3eda', 'create', 'a1485eb23e3a5cec7a2472e0d27e77eeb3e28dfd92e4a5fc25b6da52b0cdb80d', 'e10c9793a43da8cec341ce7da2bfa25ec419275a1647068790c31ed61bfa4ff1');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (4, 'register', 3, '2026-11-22 12:00:00.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'register', 'organisation', '01a20320a27b7003b32fa221a0d57bbb', 'create', '74ff6eed9d1eea59732d361cd2336c7b6bee3f1610584b0c8affc67933d5f3fd', '360a607715d6b19d8dbe9c4b9ee3cc2d7394264ee768ebfff25a8704b3745624');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (5, '01a20320a27b70028358829a7e1f3eda', 2, '2026-11-22 12:00:00.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'actor', 'actor', '01a20320a27b700486105ed8a5f358ac', 'create', '2cd8a2e00d8e68159e9217d635e1fa6fc02f37571e32d18937762e6f445afb20', '77808574b34c8d8dd524e608208883dd56eae161ebdea40c7eba56ba3b3b653b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (6, '01a20320a27b70028358829a7e1f3eda', 3, '2026-11-22 12:00:00.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'incident', 'staffing', '01a20320a27b7005bcfb65a7aa8d9747', 'create', 'ebfeaa20c3ab4174f84449d4cff6ebdae0da29fccf0d15ed918773a0805c7e5b', '165576d71a221a951faa56b2ca963bd8b4f116b1a95e66b2208748dcd21e730b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (7, '01a20320a27b70028358829a7e1f3eda', 4, '2026-11-22 12:00:00.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'incident', 'moment', '01a20320a27b7006bf6d22fcfc55ef8f', 'create', '6a02476da6ce9f9079dcfeb91e052ab3be4e5d9adefd2bef63f468bca211d22d', '27c50544933b3889c6fcb384116578616bd5924c631517a1cbc050f2e5e907e6');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (8, '01a20320a27b70028358829a7e1f3eda', 5, '2026-11-22 12:00:07.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'log', 'log_entry', '01a20320bdd370009a81cc7a1b186b98', 'create', '92a500adfd684c3c68fd5c0a959e1366d252302921bbf7683a355227f1e349fb', '5a4c8a9894f563aec42babe07ab4f9d6dae10da47dbadc9882febc1e6a18673a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (9, '01a20320a27b70028358829a7e1f3eda', 6, '2026-11-22 12:00:14.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'log', 'log_entry', '01a20320d92b7000af2944b4d1fca885', 'create', '2db9a82aa5b3ee810858f5dc283bcc645fe7176c127b03d588dc432bc87e5d97', 'f760719531f1dbd651e58aeb76c99f21a153cd6de08c305936d17dc2c42eb604');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (10, '01a20320a27b70028358829a7e1f3eda', 7, '2026-11-22 12:00:21.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'log', 'log_entry', '01a20320f4837000b8f401162c9a4432', 'create', '5d1cd741b2ff6d82e1699853b298f1f982e72138ab0bb126349cda90ac380114', '3743c19640073b685c6e4f73c5aade80f7333140e15a313770730da872cdef7d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (11, '01a20320a27b70028358829a7e1f3eda', 8, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'log', 'log_entry', '01a203210fdb70009c049460a7c5aa28', 'create', '53e3e9e6580344985420759e909e56e83119fedae8d25f3443c526df00e5690c', 'ae3fe0db2ab0c3393021e2ffea6ba36c47815b7fbf37705ab5981c76d7ac0fcb');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (12, '01a20320a27b70028358829a7e1f3eda', 9, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'log', 'log_entry', '01a20320bdd370009a81cc7a1b186b98', 'change', 'ae43f65d33291f1922e07f70a7c3e3071db17b8c887780b74e983706366488d1', '4ef9193892ef8f6d7b0e43edadad2c5a2f9ba982bb1ea9fac6699ceff274e802');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (13, '01a20320a27b70028358829a7e1f3eda', 10, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'incident', 'incident', '01a20320a27b70028358829a7e1f3eda', 'change', 'fd90368a9d545215ab9f627b1d7a5bbb5444529094463ab32ea9680678d46937', '86ca1dd1108046694b1a95ee6fa5729997095d3af5956b62947d362784861d4e');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (14, 'register', 4, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'register', 'contact', '01a203210fdb700187a73b9f1ca6facd', 'create', 'd5741b8443d3ab2194934ca4aa73c821a49c9a76288a4f786e01d2440bffcd6a', '941a67c4a11431dc17acc0654f2858cd97f6315a1708fbd18c93f1f6d1e74f04');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (15, 'register', 5, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'register', 'contact_way', '01a203210fdb7002aa2d74ea0f61179c', 'create', 'fe69d9d345b44f7408dd749e47fbc723b04849f358cb19b5cdb90aac8d0bc23c', 'a4362e1eb427bddca4a7b55370a6874cc6ffdae1a838327b2f54139fe8225322');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (16, 'register', 6, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'register', 'forum', '01a203210fdb7003bc423edc2372c626', 'create', 'efb6c029bb446d2f82ac5af38ae4953a9fb826fc3ea1bf32ca8bde3b9039d2a2', 'e42d172ac60a9e9e22798830f2c15c8d7ab9a3fe970c007ea0d03cfd86bec9d6');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (17, '01a20320a27b70028358829a7e1f3eda', 11, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'actor', 'call_try', '01a203210fdb7004a1907d8d9bc4ae09', 'create', '2487e1ed68ad6a0b371782048c2a4b16a1639d006bba162c3da975641ef435fc', '09609d6e289d2b7b706bb98c2dad4c56843ff616bb6d56a81f9a4de526c4c3e2');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (18, '01a20320a27b70028358829a7e1f3eda', 12, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'actor', 'dependency', '01a203210fdb7005b347e462d55f5fad', 'create', '3fc041ba2b4172608d2ed7c3a14b5a36f0867c8d24113ad9ffe6edbf3a44fe3a', '20a077eb27ddc04a05598dc4bfed9efa1b2db6e9d3c77222c2d08c3698a1094b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (19, '01a20320a27b70028358829a7e1f3eda', 13, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'situation', 'situation_report', '01a203210fdb7006a16406440c9c277d', 'create', '5284b5d7c057ec4c51afc6aa4a83f5fbbc19512b512f863386a178030b6374f7', 'ef6a1912cffa56d23e22b8a96156d33cd7a32201c561c9d0cb58ff9dd4fb96b7');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (20, '01a20320a27b70028358829a7e1f3eda', 14, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'situation', 'request', '01a203210fdb7007a12fb6dec8bf48cc', 'create', '9b2a97714e6278330c31d691b0bd81d82b124be479a28ea1c49720db24e24996', '3d4897ca35c0101428ca4f1293a25f09f5a96da2b23f1f221455509b82d5dea5');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (21, '01a20320a27b70028358829a7e1f3eda', 15, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'situation', 'picture', '01a203210fdb7008923d38d47517d842', 'create', 'e8d874d47f6a5dbee452fa5ee616037c5bbcb99b5564597f5aa9684d4c8ff52b', 'f7448adcb841b62b0ef14bf9ec2d1bf9f47523ea0e9a789ae3eee77a61f9c56e');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (22, '01a20320a27b70028358829a7e1f3eda', 16, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'situation', 'report_step', '01a203210fdb70099b406fbaa23182e1', 'create', 'b4120ff8d08f565628c1618c8f634575b7ae5115d5095726f9d3189c79455cfd', 'fa20f94be3a621a868ba64c685e73301220e669dcadefcd897b64c22c0b63951');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (23, '01a20320a27b70028358829a7e1f3eda', 17, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'situation', 'report_clock', '01a203210fdb700a9dfb9a3dc7e58d85', 'create', '0f804a641412155adb6e694f72ea86a4b32fdf329db5bf5a79f3a302e31d8eb2', 'a8ccbba70947cc640de295f3f5ffa9e98648273681acc30a82624048529605f2');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (24, '01a20320a27b70028358829a7e1f3eda', 18, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'situation', 'request_answer', '01a203210fdb700babce33ea94b87c25', 'create', 'db322b3a98f9b3abc367a682fd8a3e78744238c86d734d2d326b74ce80273e7e', '0bba0d85fd0e3c4ca336c5c1b59fca84989c77dd7c7b2b0c8a6c77e9bf5480bd');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (25, '01a20320a27b70028358829a7e1f3eda', 19, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'situation', 'picture_line', '01a203210fdb700d8a4e635650cab7d0', 'create', '3b8ccf27082e35f87a5a7b672adb511f903500120eb43f76fad4129a2ba471b4', 'c5f9d9aee8d88a2dd0993b48d8e5eaac862b840751ae9de0f5bd322e0438424d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (26, '01a20320a27b70028358829a7e1f3eda', 20, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'release', 'locked_version', '01a203210fdb700eb9cc84642f4c020c', 'create', '271a05e6d316241f2ec98559e285f38875258499fc82dc5c616e1340eca0016d', 'c522c652e8484347b11cc1833053b77e82d4bd9efce35ad064dbca1ad72150ee');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (27, '01a20320a27b70028358829a7e1f3eda', 21, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'seat-1', 'release', 'dispatch', '01a203210fdb700fa4b44863f17d7c13', 'create', 'd94e583fbaed7a526056672a5b0d1cf17179d94cc8bcdabff0c7cd2825f73eae', '9a25c7c6b72eaca073928dca121d8d9290d3350d1d64e48cc285cff3d0f71884');
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b70028358829a7e1f3eda', 'L', 4);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b70028358829a7e1f3eda', 'R', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b70028358829a7e1f3eda', 'B', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b70028358829a7e1f3eda', 'LB', 1);
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (1, 'register', 'person', '01a20320a27b70008e9bf95bc9fc1021');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (2, '01a20320a27b70028358829a7e1f3eda', 'incident', '01a20320a27b70028358829a7e1f3eda');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (3, 'register', 'organisation', '01a20320a27b7003b32fa221a0d57bbb');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (4, '01a20320a27b70028358829a7e1f3eda', 'actor', '01a20320a27b700486105ed8a5f358ac');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (5, '01a20320a27b70028358829a7e1f3eda', 'log_entry', '01a20320bdd370009a81cc7a1b186b98');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (6, '01a20320a27b70028358829a7e1f3eda', 'log_entry', '01a20320d92b7000af2944b4d1fca885');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (7, '01a20320a27b70028358829a7e1f3eda', 'log_entry', '01a20320f4837000b8f401162c9a4432');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (8, '01a20320a27b70028358829a7e1f3eda', 'log_entry', '01a203210fdb70009c049460a7c5aa28');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (9, 'register', 'contact', '01a203210fdb700187a73b9f1ca6facd');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (10, 'register', 'forum', '01a203210fdb7003bc423edc2372c626');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (11, '01a20320a27b70028358829a7e1f3eda', 'dependency', '01a203210fdb7005b347e462d55f5fad');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (12, '01a20320a27b70028358829a7e1f3eda', 'situation_report', '01a203210fdb7006a16406440c9c277d');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (13, '01a20320a27b70028358829a7e1f3eda', 'request', '01a203210fdb7007a12fb6dec8bf48cc');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (14, '01a20320a27b70028358829a7e1f3eda', 'request_answer', '01a203210fdb700babce33ea94b87c25');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (15, '01a20320a27b70028358829a7e1f3eda', 'picture_line', '01a203210fdb700d8a4e635650cab7d0');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (16, '01a20320a27b70028358829a7e1f3eda', 'locked_version', '01a203210fdb700eb9cc84642f4c020c');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (17, '01a20320a27b70028358829a7e1f3eda', 'dispatch', '01a203210fdb700fa4b44863f17d7c13');
INSERT INTO "search_word" ("word") VALUES ('ab');
INSERT INTO "search_word" ("word") VALUES ('adolfsberg');
INSERT INTO "search_word" ("word") VALUES ('anna');
INSERT INTO "search_word" ("word") VALUES ('avstängd');
INSERT INTO "search_word" ("word") VALUES ('avtal');
INSERT INTO "search_word" ("word") VALUES ('berg');
INSERT INTO "search_word" ("word") VALUES ('bo');
INSERT INTO "search_word" ("word") VALUES ('borta');
INSERT INTO "search_word" ("word") VALUES ('bron');
INSERT INTO "search_word" ("word") VALUES ('citat');
INSERT INTO "search_word" ("word") VALUES ('dieseln');
INSERT INTO "search_word" ("word") VALUES ('ek');
INSERT INTO "search_word" ("word") VALUES ('en');
INSERT INTO "search_word" ("word") VALUES ('enligt');
INSERT INTO "search_word" ("word") VALUES ('hur');
INSERT INTO "search_word" ("word") VALUES ('i');
INSERT INTO "search_word" ("word") VALUES ('kommun');
INSERT INTO "search_word" ("word") VALUES ('krisrådet');
INSERT INTO "search_word" ("word") VALUES ('körs');
INSERT INTO "search_word" ("word") VALUES ('länet');
INSERT INTO "search_word" ("word") VALUES ('länge');
INSERT INTO "search_word" ("word") VALUES ('länsstyrelsen');
INSERT INTO "search_word" ("word") VALUES ('och');
INSERT INTO "search_word" ("word") VALUES ('pumpstation');
INSERT INTO "search_word" ("word") VALUES ('på');
INSERT INTO "search_word" ("word") VALUES ('regionen');
INSERT INTO "search_word" ("word") VALUES ('reservkraft');
INSERT INTO "search_word" ("word") VALUES ('räcker');
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
INSERT INTO "search_word" ("word") VALUES ('vattenverket');
INSERT INTO "search_word" ("word") VALUES ('vårdcentraler');
INSERT INTO "search_word" ("word") VALUES ('åtta');
INSERT INTO "search_word" ("word") VALUES ('örebro');
INSERT INTO "search_word" ("word") VALUES ('över');
INSERT INTO "person" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "initials") VALUES (NULL, NULL, '', '01a20320a27b70008e9bf95bc9fc1021', 1, 'Anna Berg', 'AB');
INSERT INTO "organisation" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "kind", "short_name", "aliases", "places", "level", "seed", "note") VALUES (NULL, NULL, '', '01a20320a27b7003b32fa221a0d57bbb', 1, 'Örebro kommun', 'kommun', '', '[]', '["1880"]', 'other', '', '');
INSERT INTO "forum" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "purpose", "level", "meets", "mandate", "members") VALUES (NULL, NULL, '', '01a203210fdb7003bc423edc2372c626', 1, 'Krisrådet', '', 'other', '', '', '["01a20320a27b7003b32fa221a0d57bbb"]');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (1, 'a59fb39f019fe2568806aa6ea931d247', '{"set":{"revision":"0003","tables":{"actor":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","analysis_revision":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","call_try":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_mark":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_own_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_run":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_setting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","communication":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact_way":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dependency":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dispatch":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum_use":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","incident":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","locked_version":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","log_entry":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","moment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","organisation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","participant":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","person":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture_line":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_clock":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_step":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request_answer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","resource":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","situation_report":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","staffing":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (2, '419f44d4effc0da34cc054ae2cc82da9', '{"set":{"id":"01a20320a27b70008e9bf95bc9fc1021","initials":"AB","name":"Anna Berg","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (3, '174f9cd4e6f69037a7f4f58801160bab', '{"set":{"close_reason":"","closed_at":null,"convening_actor":"","exercise":false,"id":"01a20320a27b70028358829a7e1f3eda","leader_id":"01a20320a27b70008e9bf95bc9fc1021","mandate":"","name":"Storm över länet","occurrence":"occurred","opened_at":"2026-11-22T12:00:00.123456Z","phase":"acute","places":["1880"],"purpose":"","reopen_reason":"","type":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (4, '892802e77ef2239e29d2c26f36ff0ba9', '{"set":{"aliases":[],"id":"01a20320a27b7003b32fa221a0d57bbb","kind":"kommun","level":"other","name":"Örebro kommun","note":"","places":["1880"],"seed":"","short_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (5, '1fe2792dc846f971e0850674f47918a7', '{"set":{"changed_at":null,"channels":"","closest":false,"consulted_at":null,"consulted_said":"","contribution":"","expects_report":true,"id":"01a20320a27b700486105ed8a5f358ac","incident_id":"01a20320a27b70028358829a7e1f3eda","kept_elsewhere":"","marking":"participants","moments":[],"most_important":false,"needs":"","organisation_id":"01a20320a27b7003b32fa221a0d57bbb","own_goal":"","priority":null,"reasons":[],"responsibility":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (6, 'f708ebe3b4b2715c5234ad1c59c486ae', '{"set":{"id":"01a20320a27b7005bcfb65a7aa8d9747","incident_id":"01a20320a27b70028358829a7e1f3eda","person_id":"01a20320a27b70008e9bf95bc9fc1021","role":"leader","since":"2026-11-22T12:00:00.123456Z","until":null,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (7, 'b030f497a4cec4eb6be4699a17416bb8', '{"set":{"id":"01a20320a27b7006bf6d22fcfc55ef8f","incident_id":"01a20320a27b70028358829a7e1f3eda","key":"share","name":"Dela information","position":1,"scope":[],"status":"planned","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (8, 'd26ad00c69664f5eabdbba5acd36b046', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:07.123456Z","event_at":"2026-11-22T12:00:07.123456Z","everyone":false,"forum":"","id":"01a20320bdd370009a81cc7a1b186b98","incident_id":"01a20320a27b70028358829a7e1f3eda","kind":"entry","marking":"participants","number":1,"person_id":"01a20320a27b70008e9bf95bc9fc1021","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"strömmen borta i Adolfsberg","typed":"strömmen borta i Adolfsberg","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (9, '7a5ba5b1e0391f6a1cf4bf67af34f3c4', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:14.123456Z","event_at":"2026-11-22T12:00:14.123456Z","everyone":false,"forum":"","id":"01a20320d92b7000af2944b4d1fca885","incident_id":"01a20320a27b70028358829a7e1f3eda","kind":"entry","marking":"participants","number":2,"person_id":"01a20320a27b70008e9bf95bc9fc1021","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"regionen: två vårdcentraler på reservkraft","typed":"regionen: två vårdcentraler på reservkraft","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (10, '5fd36d3b6e5e5f87720d62332a0909af', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:21.123456Z","event_at":"2026-11-22T12:00:21.123456Z","everyone":false,"forum":"","id":"01a20320f4837000b8f401162c9a4432","incident_id":"01a20320a27b70028358829a7e1f3eda","kind":"entry","marking":"participants","number":3,"person_id":"01a20320a27b70008e9bf95bc9fc1021","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"bron avstängd","typed":"bron avstängd","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (11, '206524aca1d879bc9fe38f905c1c058b', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:28.123456Z","event_at":"2026-11-22T12:00:28.123456Z","everyone":false,"forum":"","id":"01a203210fdb70009c049460a7c5aa28","incident_id":"01a20320a27b70028358829a7e1f3eda","kind":"entry","marking":"participants","number":4,"person_id":"01a20320a27b70008e9bf95bc9fc1021","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"‘citat’ och \"citat\" 🌩","typed":"‘citat’ och \"citat\" 🌩","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (12, '8a7a11965c593a7453f4cb9e0caf792a', '{"set":{"struck_at":"2026-11-22T12:00:28.123456Z","struck_by":"01a20320a27b70008e9bf95bc9fc1021","struck_reason":"fel ort","version":2},"was":{"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (13, '14007205f01ba2b4fac8a4838561715e', '{"set":{"mandate":"enligt avtal","version":2},"was":{"mandate":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (14, 'c20d24a20632fe17b8cdd3afed5b49c8', '{"set":{"id":"01a203210fdb700187a73b9f1ca6facd","name":"Bo Ek","note":"","organisation_id":"01a20320a27b7003b32fa221a0d57bbb","role":"säkerhetschef","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (15, 'e4c45fefefcd69689b394f7556f37b81', '{"set":{"contact_id":"01a203210fdb700187a73b9f1ca6facd","id":"01a203210fdb7002aa2d74ea0f61179c","kind":"tib","label":"","organisation_id":"01a20320a27b7003b32fa221a0d57bbb","position":1,"struck_at":null,"struck_by":null,"struck_reason":"","value":"019-21 10 00","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (16, '6c7e8dc3caa30ac2b76c7f6f75eb4ad7', '{"set":{"id":"01a203210fdb7003bc423edc2372c626","level":"other","mandate":"","meets":"","members":["01a20320a27b7003b32fa221a0d57bbb"],"name":"Krisrådet","purpose":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (17, '5c226f845c2c796cd373a34d8958a406', '{"set":{"actor_id":"01a20320a27b700486105ed8a5f358ac","at":"2026-11-22T12:00:28.123456Z","call_back_at":null,"id":"01a203210fdb7004a1907d8d9bc4ae09","incident_id":"01a20320a27b70028358829a7e1f3eda","mandate":"","note":"","outcome":"reached","person_id":"01a20320a27b70008e9bf95bc9fc1021","person_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (18, 'd0be3374c60204a2195bb4ea772e1338', '{"set":{"actor_id":"01a20320a27b700486105ed8a5f358ac","alternative":"","changed_at":"2026-11-22T12:00:28.123456Z","criticality":"medium","id":"01a203210fdb7005b347e462d55f5fad","incident_id":"01a20320a27b70028358829a7e1f3eda","kept_elsewhere":"","marking":"sensitive","needed_actor_id":null,"needed_name":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","until":"","version":1,"what":"ström till vattenverket"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (19, 'aec6aad2ce71fb79525465e380b2f919', '{"set":{"actor_id":"01a20320a27b700486105ed8a5f358ac","as_of":"2026-11-22T12:00:28.123456Z","communication":"","confidence":"unconfirmed","entered_at":"2026-11-22T12:00:28.123456Z","entry_id":null,"handling":"new","has_impacts":false,"id":"01a203210fdb7006a16406440c9c277d","impacts":[{"function":"water","level":"red","words":"tankbilar körs ut"}],"incident_id":"01a20320a27b70028358829a7e1f3eda","marking":"participants","needs":"","nothing_new_since":null,"number":1,"origin":"own","outlook":[],"person_id":"01a20320a27b70008e9bf95bc9fc1021","person_name":"","planned":"","received_at":"2026-11-22T12:00:28.123456Z","resources":"","secrecy_ground":"","situation":"pumpstation stilla","source":"","struck_at":null,"struck_by":null,"struck_reason":"","taken":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (20, '5f0be9041ac51600f71fad2eba6fa0c8', '{"set":{"actor_ids":["01a20320a27b700486105ed8a5f358ac"],"asked_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"id":"01a203210fdb7007a12fb6dec8bf48cc","incident_id":"01a20320a27b70028358829a7e1f3eda","marking":"participants","number":1,"person_id":"01a20320a27b70008e9bf95bc9fc1021","report_id":null,"secrecy_ground":"","state":"open","state_at":"2026-11-22T12:00:28.123456Z","state_by":"01a20320a27b70008e9bf95bc9fc1021","state_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"hur länge räcker dieseln","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (21, 'bd139a8d999ba168ec3d79fa4f8977ce', '{"set":{"based_on_id":null,"begun_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb7008923d38d47517d842","incident_id":"01a20320a27b70028358829a7e1f3eda","number":1,"person_id":"01a20320a27b70008e9bf95bc9fc1021","reports_until":0,"set_aside":[],"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (22, '4b9b65cdcbc250ecbdf2f26ff76caf27', '{"set":{"at":"2026-11-22T12:00:28.123456Z","confidence":null,"handling":"handled","id":"01a203210fdb70099b406fbaa23182e1","incident_id":"01a20320a27b70028358829a7e1f3eda","note":"","person_id":"01a20320a27b70008e9bf95bc9fc1021","report_id":"01a203210fdb7006a16406440c9c277d","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (23, '7c75b71f98b9474c30ce6c4584762f7b', '{"set":{"actor_id":"01a20320a27b700486105ed8a5f358ac","id":"01a203210fdb700a9dfb9a3dc7e58d85","incident_id":"01a20320a27b70028358829a7e1f3eda","minutes":30,"next_at":null,"off":false,"person_id":"01a20320a27b70008e9bf95bc9fc1021","reason":"","set_at":"2026-11-22T12:00:28.123456Z","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (24, '8d0724d93e473e8994d1c9c208a6c8e8', '{"set":{"actor_id":"01a20320a27b700486105ed8a5f358ac","at":"2026-11-22T12:00:28.123456Z","entry_id":null,"id":"01a203210fdb700babce33ea94b87c25","incident_id":"01a20320a27b70028358829a7e1f3eda","person_id":"01a20320a27b70008e9bf95bc9fc1021","report_id":null,"request_id":"01a203210fdb7007a12fb6dec8bf48cc","struck_at":null,"struck_by":null,"struck_reason":"","text":"åtta timmar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (25, '17522e4c072e1a4beca058c43eb4b336', '{"set":{"actor_id":null,"as_of":"2026-11-22T12:00:28.123456Z","changed_at":"2026-11-22T12:00:28.123456Z","confidence":"unconfirmed","course":null,"entry_id":null,"function":"","heading":"event","horizon":null,"id":"01a203210fdb700d8a4e635650cab7d0","incident_id":"01a20320a27b70028358829a7e1f3eda","line_key":"01a203210fdb700c86e14c757b7e2635","marking":"participants","picture_id":"01a203210fdb7008923d38d47517d842","position":1,"question":null,"report_id":null,"secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"en pumpstation står stilla","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (26, '15cfcc4e3c087663221a3d857a8c870c', '{"set":{"content":{"lines":[]},"digest":"0000000000000000000000000000000000000000000000000000000000000000","finalised_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb700eb9cc84642f4c020c","incident_id":"01a20320a27b70028358829a7e1f3eda","kind":"picture","label":"LB1","number":1,"person_id":"01a20320a27b70008e9bf95bc9fc1021","record_id":"01a203210fdb7008923d38d47517d842","registry_number":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (27, '0d51303dd7a72cfd1f76dc4815572078', '{"set":{"at":"2026-11-22T12:00:28.123456Z","channel":"","id":"01a203210fdb700fa4b44863f17d7c13","incident_id":"01a20320a27b70028358829a7e1f3eda","note":"","person_id":"01a20320a27b70008e9bf95bc9fc1021","recipient":"Länsstyrelsen","struck_at":null,"struck_by":null,"struck_reason":"","version":1,"version_id":"01a203210fdb700eb9cc84642f4c020c"}}');
INSERT INTO "incident" ("id", "version", "name", "type", "occurrence", "places", "convening_actor", "leader_id", "mandate", "purpose", "phase", "exercise", "opened_at", "closed_at", "close_reason", "reopen_reason") VALUES ('01a20320a27b70028358829a7e1f3eda', 2, 'Storm över länet', '', 'occurred', '["1880"]', '', '01a20320a27b70008e9bf95bc9fc1021', 'enligt avtal', '', 'acute', 0, '2026-11-22 12:00:00.123456', NULL, '', '');
INSERT INTO "contact" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "name", "role", "note") VALUES (NULL, NULL, '', '01a203210fdb700187a73b9f1ca6facd', 1, '01a20320a27b7003b32fa221a0d57bbb', 'Bo Ek', 'säkerhetschef', '');
INSERT INTO "actor" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "organisation_id", "reasons", "responsibility", "needs", "contribution", "own_goal", "priority", "closest", "most_important", "channels", "moments", "expects_report", "marking", "secrecy_ground", "kept_elsewhere", "consulted_at", "consulted_said", "changed_at") VALUES (NULL, NULL, '', '01a20320a27b700486105ed8a5f358ac', 1, '01a20320a27b70028358829a7e1f3eda', '01a20320a27b7003b32fa221a0d57bbb', '[]', '', '', '', '', NULL, 0, 0, '', '[]', 1, 'participants', '', '', NULL, '', NULL);
INSERT INTO "staffing" ("id", "version", "incident_id", "role", "person_id", "since", "until") VALUES ('01a20320a27b7005bcfb65a7aa8d9747', 1, '01a20320a27b70028358829a7e1f3eda', 'leader', '01a20320a27b70008e9bf95bc9fc1021', '2026-11-22 12:00:00.123456', NULL);
INSERT INTO "moment" ("id", "version", "incident_id", "key", "position", "name", "status", "scope") VALUES ('01a20320a27b7006bf6d22fcfc55ef8f', 1, '01a20320a27b70028358829a7e1f3eda', 'share', 1, 'Dela information', 'planned', '[]');
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES ('2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'fel ort', '01a20320bdd370009a81cc7a1b186b98', 2, '01a20320a27b70028358829a7e1f3eda', 1, 'entry', 'strömmen borta i Adolfsberg', 'strömmen borta i Adolfsberg', '2026-11-22 12:00:07.123456', '2026-11-22 12:00:07.123456', '01a20320a27b70008e9bf95bc9fc1021', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES (NULL, NULL, '', '01a20320d92b7000af2944b4d1fca885', 1, '01a20320a27b70028358829a7e1f3eda', 2, 'entry', 'regionen: två vårdcentraler på reservkraft', 'regionen: två vårdcentraler på reservkraft', '2026-11-22 12:00:14.123456', '2026-11-22 12:00:14.123456', '01a20320a27b70008e9bf95bc9fc1021', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES (NULL, NULL, '', '01a20320f4837000b8f401162c9a4432', 1, '01a20320a27b70028358829a7e1f3eda', 3, 'entry', 'bron avstängd', 'bron avstängd', '2026-11-22 12:00:21.123456', '2026-11-22 12:00:21.123456', '01a20320a27b70008e9bf95bc9fc1021', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES (NULL, NULL, '', '01a203210fdb70009c049460a7c5aa28', 1, '01a20320a27b70028358829a7e1f3eda', 4, 'entry', '‘citat’ och "citat" 🌩', '‘citat’ och "citat" 🌩', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "contact_way" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "contact_id", "kind", "value", "label", "position") VALUES (NULL, NULL, '', '01a203210fdb7002aa2d74ea0f61179c', 1, '01a20320a27b7003b32fa221a0d57bbb', '01a203210fdb700187a73b9f1ca6facd', 'tib', '019-21 10 00', '', 1);
INSERT INTO "locked_version" ("id", "version", "incident_id", "kind", "record_id", "label", "number", "digest", "content", "finalised_at", "person_id", "registry_number") VALUES ('01a203210fdb700eb9cc84642f4c020c', 1, '01a20320a27b70028358829a7e1f3eda', 'picture', '01a203210fdb7008923d38d47517d842', 'LB1', 1, '0000000000000000000000000000000000000000000000000000000000000000', '{"lines": []}', '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', '');
INSERT INTO "picture" ("id", "version", "incident_id", "number", "begun_at", "person_id", "based_on_id", "set_aside", "reports_until") VALUES ('01a203210fdb7008923d38d47517d842', 1, '01a20320a27b70028358829a7e1f3eda', 1, '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', NULL, '[]', 0);
INSERT INTO "call_try" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "at", "outcome", "call_back_at", "person_name", "mandate", "note", "person_id") VALUES (NULL, NULL, '', '01a203210fdb7004a1907d8d9bc4ae09', 1, '01a20320a27b70028358829a7e1f3eda', '01a20320a27b700486105ed8a5f358ac', '2026-11-22 12:00:28.123456', 'reached', NULL, '', '', '', '01a20320a27b70008e9bf95bc9fc1021');
INSERT INTO "dependency" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "needed_actor_id", "needed_name", "what", "until", "criticality", "alternative", "marking", "secrecy_ground", "kept_elsewhere", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb7005b347e462d55f5fad', 1, '01a20320a27b70028358829a7e1f3eda', '01a20320a27b700486105ed8a5f358ac', NULL, '', 'ström till vattenverket', '', 'medium', '', 'sensitive', '', '', '2026-11-22 12:00:28.123456');
INSERT INTO "dispatch" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "version_id", "recipient", "channel", "at", "person_id", "note") VALUES (NULL, NULL, '', '01a203210fdb700fa4b44863f17d7c13', 1, '01a20320a27b70028358829a7e1f3eda', '01a203210fdb700eb9cc84642f4c020c', 'Länsstyrelsen', '', '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', '');
INSERT INTO "situation_report" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "actor_id", "person_name", "origin", "source", "as_of", "received_at", "entered_at", "person_id", "entry_id", "confidence", "handling", "marking", "secrecy_ground", "nothing_new_since", "situation", "impacts", "has_impacts", "taken", "planned", "outlook", "resources", "needs", "communication") VALUES (NULL, NULL, '', '01a203210fdb7006a16406440c9c277d', 1, '01a20320a27b70028358829a7e1f3eda', 1, '01a20320a27b700486105ed8a5f358ac', '', 'own', '', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', NULL, 'unconfirmed', 'new', 'participants', '', NULL, 'pumpstation stilla', '[{"function": "water", "level": "red", "words": "tankbilar körs ut"}]', 0, '', '', '[]', '', '', '');
INSERT INTO "report_clock" ("id", "version", "incident_id", "actor_id", "minutes", "next_at", "off", "reason", "set_at", "person_id") VALUES ('01a203210fdb700a9dfb9a3dc7e58d85', 1, '01a20320a27b70028358829a7e1f3eda', '01a20320a27b700486105ed8a5f358ac', 30, NULL, 0, '', '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021');
INSERT INTO "report_step" ("id", "version", "incident_id", "report_id", "at", "person_id", "handling", "confidence", "note") VALUES ('01a203210fdb70099b406fbaa23182e1', 1, '01a20320a27b70028358829a7e1f3eda', '01a203210fdb7006a16406440c9c277d', '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', 'handled', NULL, '');
INSERT INTO "request" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "asked_at", "due_at", "actor_ids", "person_id", "entry_id", "report_id", "marking", "secrecy_ground", "state", "state_at", "state_by", "state_reason") VALUES (NULL, NULL, '', '01a203210fdb7007a12fb6dec8bf48cc', 1, '01a20320a27b70028358829a7e1f3eda', 1, 'hur länge räcker dieseln', '2026-11-22 12:00:28.123456', NULL, '["01a20320a27b700486105ed8a5f358ac"]', '01a20320a27b70008e9bf95bc9fc1021', NULL, NULL, 'participants', '', 'open', '2026-11-22 12:00:28.123456', '01a20320a27b70008e9bf95bc9fc1021', '');
INSERT INTO "picture_line" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "picture_id", "line_key", "heading", "horizon", "course", "position", "text", "report_id", "question", "function", "entry_id", "actor_id", "source", "as_of", "confidence", "marking", "secrecy_ground", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb700d8a4e635650cab7d0', 1, '01a20320a27b70028358829a7e1f3eda', '01a203210fdb7008923d38d47517d842', '01a203210fdb700c86e14c757b7e2635', 'event', NULL, NULL, 1, 'en pumpstation står stilla', NULL, NULL, '', NULL, NULL, '', '2026-11-22 12:00:28.123456', 'unconfirmed', 'participants', '', '2026-11-22 12:00:28.123456');
INSERT INTO "request_answer" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "request_id", "actor_id", "at", "text", "report_id", "entry_id", "person_id") VALUES (NULL, NULL, '', '01a203210fdb700babce33ea94b87c25', 1, '01a20320a27b70028358829a7e1f3eda', '01a203210fdb7007a12fb6dec8bf48cc', '01a20320a27b700486105ed8a5f358ac', '2026-11-22 12:00:28.123456', 'åtta timmar', NULL, NULL, '01a20320a27b70008e9bf95bc9fc1021');
INSERT INTO "alembic_version" ("version_num") VALUES ('0003');
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
CREATE INDEX ix_contact_organisation_id ON contact (organisation_id);
CREATE INDEX ix_actor_incident_id ON actor (incident_id);
CREATE INDEX ix_actor_organisation_id ON actor (organisation_id);
CREATE INDEX ix_forum_use_incident_id ON forum_use (incident_id);
CREATE INDEX ix_resource_incident_id ON resource (incident_id);
CREATE INDEX ix_analysis_revision_incident_id ON analysis_revision (incident_id);
CREATE INDEX ix_checklist_run_incident_id ON checklist_run (incident_id);
CREATE INDEX ix_staffing_incident_id ON staffing (incident_id);
CREATE INDEX ix_moment_incident_id ON moment (incident_id);
CREATE INDEX ix_log_entry_incident_id_event_at ON log_entry (incident_id, event_at, number);
CREATE INDEX ix_log_entry_incident_id ON log_entry (incident_id);
CREATE INDEX ix_log_entry_sort ON log_entry (incident_id, kind, marking, struck_at, number);
CREATE INDEX ix_contact_way_organisation_id ON contact_way (organisation_id);
CREATE INDEX ix_locked_version_incident_id ON locked_version (incident_id);
CREATE INDEX ix_picture_incident_id ON picture (incident_id);
CREATE INDEX ix_call_try_incident_id ON call_try (incident_id);
CREATE INDEX ix_participant_incident_id ON participant (incident_id);
CREATE INDEX ix_dependency_incident_id ON dependency (incident_id);
CREATE INDEX ix_communication_incident_id ON communication (incident_id);
CREATE INDEX ix_checklist_mark_incident_id ON checklist_mark (incident_id);
CREATE INDEX ix_checklist_setting_incident_id ON checklist_setting (incident_id);
CREATE INDEX ix_checklist_own_item_incident_id ON checklist_own_item (incident_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_dispatch_incident_id ON dispatch (incident_id);
CREATE INDEX ix_situation_report_received ON situation_report (actor_id, struck_at, received_at);
CREATE INDEX ix_situation_report_newest ON situation_report (actor_id, origin, struck_at, as_of, number);
CREATE INDEX ix_situation_report_incident_id ON situation_report (incident_id);
CREATE INDEX ix_situation_report_judging ON situation_report (actor_id, origin, has_impacts, struck_at, as_of);
CREATE INDEX ix_situation_report_confidence ON situation_report (incident_id, confidence, struck_at, number);
CREATE INDEX ix_situation_report_new ON situation_report (actor_id, handling, struck_at);
CREATE INDEX ix_situation_report_handling ON situation_report (incident_id, handling, struck_at, number);
CREATE INDEX ix_situation_report_entry_id ON situation_report (entry_id);
CREATE INDEX ix_report_clock_incident_id ON report_clock (incident_id);
CREATE INDEX ix_report_step_report_id ON report_step (report_id);
CREATE INDEX ix_report_step_incident_id ON report_step (incident_id);
CREATE INDEX ix_request_state ON request (incident_id, state, struck_at, number);
CREATE INDEX ix_request_incident_id ON request (incident_id);
CREATE INDEX ix_request_entry_id ON request (entry_id);
CREATE INDEX ix_picture_line_place ON picture_line (picture_id, struck_at, heading, position);
CREATE INDEX ix_picture_line_incident_id ON picture_line (incident_id);
CREATE INDEX ix_request_answer_incident_id ON request_answer (incident_id);
CREATE INDEX ix_request_answer_request_id ON request_answer (request_id);
CREATE INDEX ix_request_answer_entry_id ON request_answer (entry_id);
CREATE INDEX ix_request_answer_report_id ON request_answer (report_id);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_update BEFORE UPDATE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_delete BEFORE DELETE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
