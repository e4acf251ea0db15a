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
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (1, 'register', 1, '2026-11-22 12:00:00.123456', NULL, 'seat-1', 'store', '', '', 'schema', '938c80c38656b98c5d159a9d401895870356bfa77b809b6303b9d57ae49f36be', '06e15c6189e4b13b9ad5da3786c492c86a2c8a4d3a4c0699088573dcda181f22');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (2, 'register', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'register', 'person', '01a20320a27b7000b3f49c4d96404c35', 'create', '1b5c9fc6805c569ad07592fc9f458e57aa950ce4191143d59ee5c030b235962c', '4df152652668bbe341823f28a545f6b6975b2f112ff633a0e0cb8646615ca377');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (3, '01a20320a27b7002bd76fe5688d00862', 1, '2026-11-22 12:00:00.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'incident', 'incident', '01a20320a27b7002bd76fe5688d00862', 'create', '96e4ca7f5fda8e8775e10318bd964ee450d985521a37f6c92ebe1bb98abbc480', '49e75c22b4aab49a28c0cb9b08ed2a1e5a969017d2eb4e9ceb8f62dc60b52ea9');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (4, 'register', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'register', 'organisation', '01a20320a27b7003a1611d25a08386dc', 'create', '58706a726e4d10e1ef50d114b120e2b391dbb796a108d1669a2d347d9f193998', 'afba9176973f0b4feeaeface02c3bf479cf709acda0a171c8df77b640c9d2ffc');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (5, '01a20320a27b7002bd76fe5688d00862', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'actor', 'actor', '01a20320a27b70048dbc8833d53fa2f4', 'create', '826e9dcc2ae52e82f1a1ce1d8a8ff6c84b7c93f40c4819bb24baded7cdce13b6', '843b87d4bf7965e6d839e8f881cd71291495e387edd5db9b64f38313bbd3dd47');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (6, '01a20320a27b7002bd76fe5688d00862', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'incident', 'staffing', '01a20320a27b700598758d980c677b4b', 'create', '1465a9b15069659577bfe1c80271adaf5bddfc0203393674ef7d8868c619fb2e', '2f1a3a2c8ef2288fe5fb38ca9709398f69d8bb0cc73b937a14269b5c6712bbd5');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (7, '01a20320a27b7002bd76fe5688d00862', 4, '2026-11-22 12:00:00.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'incident', 'moment', '01a20320a27b70068190e34648080c1a', 'create', '9116c5340c6234c3808c1ff50f9fdd8cb6a4c0161c4fdc0663714c8df9aaca2e', 'd61dbdcb5a75ee06776e735735a98b10de0d163cb1c6cd641caf102b21d734c2');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (8, '01a20320a27b7002bd76fe5688d00862', 5, '2026-11-22 12:00:07.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'log', 'log_entry', '01a20320bdd37000911f76da6eca0c5b', 'create', 'c4df9ce1a6da865fa998a3bff0158eb3e104ed3c36a67edc84d2879f563930f7', '7ab8adc64f8552a590e440aee2d95f020fbe01fb728b634bb20507aaa16f97e1');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (9, '01a20320a27b7002bd76fe5688d00862', 6, '2026-11-22 12:00:14.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'log', 'log_entry', '01a20320d92b700085adcb4068ca11b6', 'create', '6fee9a82fac1a13dbfe7340fafae633d16d2f35db33743dc2bfa808710aaee60', 'e5446e76eaea76ec57536cee6699372aa999a42bb5868de6b232b85053377b39');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (10, '01a20320a27b7002bd76fe5688d00862', 7, '2026-11-22 12:00:21.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'log', 'log_entry', '01a20320f48370009f6645773c51b33e', 'create', 'f896305891f560f18fe6486f30a40850099c851661dedec81acda42b419324ca', 'b938c7be0580954db15d05260ffd5f07ac0dc2f205e3b67af02d48da1371f779');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (11, '01a20320a27b7002bd76fe5688d00862', 8, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'log', 'log_entry', '01a203210fdb700086d6cfc184ca85fc', 'create', '695df27bb4570ddef6dbf2f68f79306c63e88fecd505f4c7e0079b376b7d32d0', 'c774d4b40e39dce0ce031168433ebc5dbd2cbfbc7b6aeb69027de73814eb1c5e');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (12, '01a20320a27b7002bd76fe5688d00862', 9, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'log', 'log_entry', '01a20320bdd37000911f76da6eca0c5b', 'change', '63fce36ada19c8dcf1b77b16d2158da501c4cc250dba3ac1e7bb3c834e1b4810', '3710015fa574d9064c059e981b741c70c5e3d14b2ac7e95aeec788aa084b991c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (13, '01a20320a27b7002bd76fe5688d00862', 10, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'incident', 'incident', '01a20320a27b7002bd76fe5688d00862', 'change', '3f4ed406b21cb3c9c25e290ba0da23503b9d14ae289c152cebfefaa36e638cb7', 'a852cae8a92345f9fa4800d2cc60cc55c942a9c0f831591be6f1b8b1a8182dad');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (14, 'register', 4, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'register', 'contact', '01a203210fdb7001b2a5ab74bfc3c7eb', 'create', '220f62d1b7f62608de825efe86f7bc9d3ee251e49b591574786458c107111b33', '76549e05c535d66a6bbfe888358abcaee0089a7df2f1ba486a91315208e141e3');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (15, 'register', 5, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'register', 'contact_way', '01a203210fdb7002a40a7e37c44eb41c', 'create', '64a50774b9aab54a1c6f94843900b39cbd81ff69e0eafb1b704dbcb5ebda023d', 'ce38af6482d7d8471d99bf0188b60b6a40bcade9dd3a86e58cd1f28c50364bcd');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (16, 'register', 6, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'register', 'forum', '01a203210fdb7003a437556842eed5ae', 'create', '81089ac2057b8276e5606acdd98679f01b4acee3f72cb6ba167b010b4d5e7129', '1883a77691b0faa369df4a2a6479546bfb9358ece8767ce311d6385a849d28c8');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (17, '01a20320a27b7002bd76fe5688d00862', 11, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'actor', 'call_try', '01a203210fdb70048e8991e8607c7b65', 'create', '133c335d6cb9f7edfbaef18b85cfbedb9eb562e631ad899e9f5ee477f319629f', '4bdbca8e890c73d296e8012fd65ca0d6edcf6b495626dea25da1d7c6e117b00f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (18, '01a20320a27b7002bd76fe5688d00862', 12, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'actor', 'dependency', '01a203210fdb70058ad68e14cadfbb61', 'create', '61876f0aafeab5507742dbb4da75d6e0817bb0fbde42683f37c82919a8696ec3', '841eb01ec8e5fdfca53ce98bfcbfb017bf9cbc258b2b4e4033113480abb6a9b8');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (19, '01a20320a27b7002bd76fe5688d00862', 13, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'situation', 'situation_report', '01a203210fdb70068c08b71bfb1b8879', 'create', 'cb9ea8bd21c27e107c2133fad37a317a5239994676a485a8b21a6dc56a75dbfc', '4b63414b378906370676ad184bb164e2aa1c21a3860722441be7b81781a546ad');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (20, '01a20320a27b7002bd76fe5688d00862', 14, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'situation', 'request', '01a203210fdb7007a268b7dccea6ce02', 'create', 'b136e1f79a885347caa8efc2222dcd49737b7cbdc4ded8a5e9ca83d226f51c02', '11faa37431f45eb2088697433959b86f237309a83951382cd40bb612d3b50121');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (21, '01a20320a27b7002bd76fe5688d00862', 15, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'situation', 'picture', '01a203210fdb7008bf4fbb2a71022f31', 'create', 'd94d21d5fae3b1076e7deef3f27e1aa8981fa8eb5962617d1bcc7df7c330e08b', 'bded8bea5737bdb66eb7cfc2a67473bb5c73eef27065074bc64ead99d36b28d3');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (22, '01a20320a27b7002bd76fe5688d00862', 16, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'situation', 'report_step', '01a203210fdb7009afcd9a24d40750eb', 'create', 'ed39c14f37693499774018e1808d00d101a8b34e055ae8d3e0764896b394d53a', '7db20b1fb9da3fd333e6b68c4425abc40f75eccb849682b56fa163431114cfe1');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (23, '01a20320a27b7002bd76fe5688d00862', 17, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'situation', 'report_clock', '01a203210fdb700aa97d9d9cb2f53721', 'create', '370c055313c5cf20992b46d1f71eabf9fa78bab5ac36d9a0a230536180e11f3b', '34420c5b1af670128836e1fc7ffc467b0111ec153a8f0be2925f70bf6b55991b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (24, '01a20320a27b7002bd76fe5688d00862', 18, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'situation', 'request_answer', '01a203210fdb700ba7c904b4f47e8d81', 'create', '97b1a88f0e950673342dd1dd25d696498957a751bae73dbd6dbb283c20aaaa73', '623e875a246c997c4c3703bd01aeb082ab8189761c8300a902912f6958c9d1fe');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (25, '01a20320a27b7002bd76fe5688d00862', 19, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'situation', 'picture_line', '01a203210fdb700d9066cc43b58c993c', 'create', 'ad1aafce4eb5e154280d4817e069c62e9abf8b4d887cd3e862db1b6daa7ede9e', 'cf5761e1a2745f733683531c3d28548a068c9f6fee82fc27d79329ddec89586f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (26, '01a20320a27b7002bd76fe5688d00862', 20, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'release', 'locked_version', '01a203210fdb700ebc9060239b522b64', 'create', '5d0aace36f7c3033f3beb3b41895e49e0126aad636e5fb92e74dbd73e2c5a8e9', '458bdc20d86d0bd7c15eb3e57caa7cda3251e2c76a06452ac2cdfb6c0b86646c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (27, '01a20320a27b7002bd76fe5688d00862', 21, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'seat-1', 'release', 'dispatch', '01a203210fdb700fae6cba2b60ae755a', 'create', 'fec9576ae36702bfe8da56a62ad5ad016554493c1906f15c98b3f7b73e6b4383', 'cd315aeb20dc8998f88fa362be164ee16cd43675fabb26f45abca8007f370842');
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002bd76fe5688d00862', 'L', 4);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002bd76fe5688d00862', 'R', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002bd76fe5688d00862', 'B', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002bd76fe5688d00862', 'LB', 1);
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (1, 'register', 'person', '01a20320a27b7000b3f49c4d96404c35');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (2, '01a20320a27b7002bd76fe5688d00862', 'incident', '01a20320a27b7002bd76fe5688d00862');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (3, 'register', 'organisation', '01a20320a27b7003a1611d25a08386dc');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (4, '01a20320a27b7002bd76fe5688d00862', 'actor', '01a20320a27b70048dbc8833d53fa2f4');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (5, '01a20320a27b7002bd76fe5688d00862', 'log_entry', '01a20320bdd37000911f76da6eca0c5b');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (6, '01a20320a27b7002bd76fe5688d00862', 'log_entry', '01a20320d92b700085adcb4068ca11b6');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (7, '01a20320a27b7002bd76fe5688d00862', 'log_entry', '01a20320f48370009f6645773c51b33e');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (8, '01a20320a27b7002bd76fe5688d00862', 'log_entry', '01a203210fdb700086d6cfc184ca85fc');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (9, 'register', 'contact', '01a203210fdb7001b2a5ab74bfc3c7eb');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (10, 'register', 'forum', '01a203210fdb7003a437556842eed5ae');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (11, '01a20320a27b7002bd76fe5688d00862', 'dependency', '01a203210fdb70058ad68e14cadfbb61');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (12, '01a20320a27b7002bd76fe5688d00862', 'situation_report', '01a203210fdb70068c08b71bfb1b8879');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (13, '01a20320a27b7002bd76fe5688d00862', 'request', '01a203210fdb7007a268b7dccea6ce02');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (14, '01a20320a27b7002bd76fe5688d00862', 'request_answer', '01a203210fdb700ba7c904b4f47e8d81');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (15, '01a20320a27b7002bd76fe5688d00862', 'picture_line', '01a203210fdb700d9066cc43b58c993c');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (16, '01a20320a27b7002bd76fe5688d00862', 'locked_version', '01a203210fdb700ebc9060239b522b64');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (17, '01a20320a27b7002bd76fe5688d00862', 'dispatch', '01a203210fdb700fae6cba2b60ae755a');
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
INSERT INTO "person" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "initials") VALUES (NULL, NULL, '', '01a20320a27b7000b3f49c4d96404c35', 1, 'Anna Berg', 'AB');
INSERT INTO "organisation" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "kind", "short_name", "aliases", "places", "level", "seed", "note") VALUES (NULL, NULL, '', '01a20320a27b7003a1611d25a08386dc', 1, 'Örebro kommun', 'kommun', '', '[]', '["1880"]', 'other', '', '');
INSERT INTO "forum" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "purpose", "level", "meets", "mandate", "members") VALUES (NULL, NULL, '', '01a203210fdb7003a437556842eed5ae', 1, 'Krisrådet', '', 'other', '', '', '["01a20320a27b7003a1611d25a08386dc"]');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (1, 'feb7192a65209e9fffb849720a0a80fa', '{"set":{"revision":"0003","tables":{"actor":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","analysis_revision":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","call_try":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_mark":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_own_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_run":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_setting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","communication":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact_way":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dependency":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dispatch":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum_use":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","incident":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","locked_version":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","log_entry":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","moment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","organisation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","participant":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","person":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture_line":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_clock":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_step":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request_answer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","resource":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","situation_report":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","staffing":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (2, '5034d89971e9feeea5a2156e573dd4ce', '{"set":{"id":"01a20320a27b7000b3f49c4d96404c35","initials":"AB","name":"Anna Berg","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (3, 'ebefa8b8fe25dc45783e1152b8a70c23', '{"set":{"close_reason":"","closed_at":null,"convening_actor":"","exercise":false,"id":"01a20320a27b7002bd76fe5688d00862","leader_id":"01a20320a27b7000b3f49c4d96404c35","mandate":"","name":"Storm över länet","occurrence":"occurred","opened_at":"2026-11-22T12:00:00.123456Z","phase":"acute","places":["1880"],"purpose":"","reopen_reason":"","type":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (4, 'f63ab3b1c1e371abc37a62a4d2de642e', '{"set":{"aliases":[],"id":"01a20320a27b7003a1611d25a08386dc","kind":"kommun","level":"other","name":"Örebro kommun","note":"","places":["1880"],"seed":"","short_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (5, '72f0d8198d8bcfc4d33284e64c8062f7', '{"set":{"changed_at":null,"channels":"","closest":false,"consulted_at":null,"consulted_said":"","contribution":"","expects_report":true,"id":"01a20320a27b70048dbc8833d53fa2f4","incident_id":"01a20320a27b7002bd76fe5688d00862","kept_elsewhere":"","marking":"participants","moments":[],"most_important":false,"needs":"","organisation_id":"01a20320a27b7003a1611d25a08386dc","own_goal":"","priority":null,"reasons":[],"responsibility":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (6, '1090ed4cf530df1ee2fb1deddef93fd7', '{"set":{"id":"01a20320a27b700598758d980c677b4b","incident_id":"01a20320a27b7002bd76fe5688d00862","person_id":"01a20320a27b7000b3f49c4d96404c35","role":"leader","since":"2026-11-22T12:00:00.123456Z","until":null,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (7, 'dad5d318284a9a95dc70837e00233a83', '{"set":{"id":"01a20320a27b70068190e34648080c1a","incident_id":"01a20320a27b7002bd76fe5688d00862","key":"share","name":"Dela information","position":1,"scope":[],"status":"planned","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (8, '2c9b7eca05c3d2e206b3682a58e907d6', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:07.123456Z","event_at":"2026-11-22T12:00:07.123456Z","everyone":false,"forum":"","id":"01a20320bdd37000911f76da6eca0c5b","incident_id":"01a20320a27b7002bd76fe5688d00862","kind":"entry","marking":"participants","number":1,"person_id":"01a20320a27b7000b3f49c4d96404c35","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"strömmen borta i Adolfsberg","typed":"strömmen borta i Adolfsberg","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (9, '750536908583edd24586ccfc6d166f14', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:14.123456Z","event_at":"2026-11-22T12:00:14.123456Z","everyone":false,"forum":"","id":"01a20320d92b700085adcb4068ca11b6","incident_id":"01a20320a27b7002bd76fe5688d00862","kind":"entry","marking":"participants","number":2,"person_id":"01a20320a27b7000b3f49c4d96404c35","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"regionen: två vårdcentraler på reservkraft","typed":"regionen: två vårdcentraler på reservkraft","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (10, '2660defb08146b7720511c5e7aff77d6', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:21.123456Z","event_at":"2026-11-22T12:00:21.123456Z","everyone":false,"forum":"","id":"01a20320f48370009f6645773c51b33e","incident_id":"01a20320a27b7002bd76fe5688d00862","kind":"entry","marking":"participants","number":3,"person_id":"01a20320a27b7000b3f49c4d96404c35","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"bron avstängd","typed":"bron avstängd","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (11, 'a1ffe69ce0814284ee1f434c880357d1', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:28.123456Z","event_at":"2026-11-22T12:00:28.123456Z","everyone":false,"forum":"","id":"01a203210fdb700086d6cfc184ca85fc","incident_id":"01a20320a27b7002bd76fe5688d00862","kind":"entry","marking":"participants","number":4,"person_id":"01a20320a27b7000b3f49c4d96404c35","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"‘citat’ och \"citat\" 🌩","typed":"‘citat’ och \"citat\" 🌩","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (12, 'b6f93dd8b208076f4fd5b60f6b926e23', '{"set":{"struck_at":"2026-11-22T12:00:28.123456Z","struck_by":"01a20320a27b7000b3f49c4d96404c35","struck_reason":"fel ort","version":2},"was":{"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (13, '445c1205b5a0a1bc051ec848f47b28f0', '{"set":{"mandate":"enligt avtal","version":2},"was":{"mandate":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (14, '0ecb16b2be5f1793e6465a24e25a361e', '{"set":{"id":"01a203210fdb7001b2a5ab74bfc3c7eb","name":"Bo Ek","note":"","organisation_id":"01a20320a27b7003a1611d25a08386dc","role":"säkerhetschef","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (15, '354565154fc57a30870778d3dd777d8d', '{"set":{"contact_id":"01a203210fdb7001b2a5ab74bfc3c7eb","id":"01a203210fdb7002a40a7e37c44eb41c","kind":"tib","label":"","organisation_id":"01a20320a27b7003a1611d25a08386dc","position":1,"struck_at":null,"struck_by":null,"struck_reason":"","value":"019-21 10 00","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (16, '61dadd9bf6df4687fe38e7f07b421891', '{"set":{"id":"01a203210fdb7003a437556842eed5ae","level":"other","mandate":"","meets":"","members":["01a20320a27b7003a1611d25a08386dc"],"name":"Krisrådet","purpose":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (17, 'c55e2a706ec986e3435d4a4a41e4baa0', '{"set":{"actor_id":"01a20320a27b70048dbc8833d53fa2f4","at":"2026-11-22T12:00:28.123456Z","call_back_at":null,"id":"01a203210fdb70048e8991e8607c7b65","incident_id":"01a20320a27b7002bd76fe5688d00862","mandate":"","note":"","outcome":"reached","person_id":"01a20320a27b7000b3f49c4d96404c35","person_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (18, '779ee25d54e6bf8cc88f3e17a61b4506', '{"set":{"actor_id":"01a20320a27b70048dbc8833d53fa2f4","alternative":"","changed_at":"2026-11-22T12:00:28.123456Z","criticality":"medium","id":"01a203210fdb70058ad68e14cadfbb61","incident_id":"01a20320a27b7002bd76fe5688d00862","kept_elsewhere":"","marking":"sensitive","needed_actor_id":null,"needed_name":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","until":"","version":1,"what":"ström till vattenverket"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (19, 'e38ace18a57b9950366da7c078b1bc1a', '{"set":{"actor_id":"01a20320a27b70048dbc8833d53fa2f4","as_of":"2026-11-22T12:00:28.123456Z","communication":"","confidence":"unconfirmed","entered_at":"2026-11-22T12:00:28.123456Z","entry_id":null,"handling":"new","has_impacts":false,"id":"01a203210fdb70068c08b71bfb1b8879","impacts":[{"function":"water","level":"red","words":"tankbilar körs ut"}],"incident_id":"01a20320a27b7002bd76fe5688d00862","marking":"participants","needs":"","nothing_new_since":null,"number":1,"origin":"own","outlook":[],"person_id":"01a20320a27b7000b3f49c4d96404c35","person_name":"","planned":"","received_at":"2026-11-22T12:00:28.123456Z","resources":"","secrecy_ground":"","situation":"pumpstation stilla","source":"","struck_at":null,"struck_by":null,"struck_reason":"","taken":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (20, 'cf20aea6a6862be9d3de4ba345f7ad4d', '{"set":{"actor_ids":["01a20320a27b70048dbc8833d53fa2f4"],"asked_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"id":"01a203210fdb7007a268b7dccea6ce02","incident_id":"01a20320a27b7002bd76fe5688d00862","marking":"participants","number":1,"person_id":"01a20320a27b7000b3f49c4d96404c35","report_id":null,"secrecy_ground":"","state":"open","state_at":"2026-11-22T12:00:28.123456Z","state_by":"01a20320a27b7000b3f49c4d96404c35","state_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"hur länge räcker dieseln","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (21, '0942cda3a8b2794457dd7329d4f2a60e', '{"set":{"based_on_id":null,"begun_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb7008bf4fbb2a71022f31","incident_id":"01a20320a27b7002bd76fe5688d00862","number":1,"person_id":"01a20320a27b7000b3f49c4d96404c35","reports_until":0,"set_aside":[],"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (22, 'ec8414b507b5fe88e1cb5c8e0be8a611', '{"set":{"at":"2026-11-22T12:00:28.123456Z","confidence":null,"handling":"handled","id":"01a203210fdb7009afcd9a24d40750eb","incident_id":"01a20320a27b7002bd76fe5688d00862","note":"","person_id":"01a20320a27b7000b3f49c4d96404c35","report_id":"01a203210fdb70068c08b71bfb1b8879","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (23, '58db8a3f84ef9fbaee1989fb5dbd1fa2', '{"set":{"actor_id":"01a20320a27b70048dbc8833d53fa2f4","id":"01a203210fdb700aa97d9d9cb2f53721","incident_id":"01a20320a27b7002bd76fe5688d00862","minutes":30,"next_at":null,"off":false,"person_id":"01a20320a27b7000b3f49c4d96404c35","reason":"","set_at":"2026-11-22T12:00:28.123456Z","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (24, '2859d80e6499d8b36d97acc62e4e165e', '{"set":{"actor_id":"01a20320a27b70048dbc8833d53fa2f4","at":"2026-11-22T12:00:28.123456Z","entry_id":null,"id":"01a203210fdb700ba7c904b4f47e8d81","incident_id":"01a20320a27b7002bd76fe5688d00862","person_id":"01a20320a27b7000b3f49c4d96404c35","report_id":null,"request_id":"01a203210fdb7007a268b7dccea6ce02","struck_at":null,"struck_by":null,"struck_reason":"","text":"åtta timmar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (25, '189e4a746d2d1ccca08f0c4746252c26', '{"set":{"actor_id":null,"as_of":"2026-11-22T12:00:28.123456Z","changed_at":"2026-11-22T12:00:28.123456Z","confidence":"unconfirmed","course":null,"entry_id":null,"function":"","heading":"event","horizon":null,"id":"01a203210fdb700d9066cc43b58c993c","incident_id":"01a20320a27b7002bd76fe5688d00862","line_key":"01a203210fdb700ca16b869ed595ed6f","marking":"participants","picture_id":"01a203210fdb7008bf4fbb2a71022f31","position":1,"question":null,"report_id":null,"secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"en pumpstation står stilla","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (26, 'f9ca588e4070c36682cf41f9cfb4bb22', '{"set":{"content":{"lines":[]},"digest":"0000000000000000000000000000000000000000000000000000000000000000","finalised_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb700ebc9060239b522b64","incident_id":"01a20320a27b7002bd76fe5688d00862","kind":"picture","label":"LB1","number":1,"person_id":"01a20320a27b7000b3f49c4d96404c35","record_id":"01a203210fdb7008bf4fbb2a71022f31","registry_number":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (27, 'e4f40852d294c0c433a8a04eafbd061e', '{"set":{"at":"2026-11-22T12:00:28.123456Z","channel":"","id":"01a203210fdb700fae6cba2b60ae755a","incident_id":"01a20320a27b7002bd76fe5688d00862","note":"","person_id":"01a20320a27b7000b3f49c4d96404c35","recipient":"Länsstyrelsen","struck_at":null,"struck_by":null,"struck_reason":"","version":1,"version_id":"01a203210fdb700ebc9060239b522b64"}}');
INSERT INTO "incident" ("id", "version", "name", "type", "occurrence", "places", "convening_actor", "leader_id", "mandate", "purpose", "phase", "exercise", "opened_at", "closed_at", "close_reason", "reopen_reason") VALUES ('01a20320a27b7002bd76fe5688d00862', 2, 'Storm över länet', '', 'occurred', '["1880"]', '', '01a20320a27b7000b3f49c4d96404c35', 'enligt avtal', '', 'acute', 0, '2026-11-22 12:00:00.123456', NULL, '', '');
INSERT INTO "contact" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "name", "role", "note") VALUES (NULL, NULL, '', '01a203210fdb7001b2a5ab74bfc3c7eb', 1, '01a20320a27b7003a1611d25a08386dc', 'Bo Ek', 'säkerhetschef', '');
INSERT INTO "actor" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "organisation_id", "reasons", "responsibility", "needs", "contribution", "own_goal", "priority", "closest", "most_important", "channels", "moments", "expects_report", "marking", "secrecy_ground", "kept_elsewhere", "consulted_at", "consulted_said", "changed_at") VALUES (NULL, NULL, '', '01a20320a27b70048dbc8833d53fa2f4', 1, '01a20320a27b7002bd76fe5688d00862', '01a20320a27b7003a1611d25a08386dc', '[]', '', '', '', '', NULL, 0, 0, '', '[]', 1, 'participants', '', '', NULL, '', NULL);
INSERT INTO "staffing" ("id", "version", "incident_id", "role", "person_id", "since", "until") VALUES ('01a20320a27b700598758d980c677b4b', 1, '01a20320a27b7002bd76fe5688d00862', 'leader', '01a20320a27b7000b3f49c4d96404c35', '2026-11-22 12:00:00.123456', NULL);
INSERT INTO "moment" ("id", "version", "incident_id", "key", "position", "name", "status", "scope") VALUES ('01a20320a27b70068190e34648080c1a', 1, '01a20320a27b7002bd76fe5688d00862', 'share', 1, 'Dela information', 'planned', '[]');
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES ('2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'fel ort', '01a20320bdd37000911f76da6eca0c5b', 2, '01a20320a27b7002bd76fe5688d00862', 1, 'entry', 'strömmen borta i Adolfsberg', 'strömmen borta i Adolfsberg', '2026-11-22 12:00:07.123456', '2026-11-22 12:00:07.123456', '01a20320a27b7000b3f49c4d96404c35', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES (NULL, NULL, '', '01a20320d92b700085adcb4068ca11b6', 1, '01a20320a27b7002bd76fe5688d00862', 2, 'entry', 'regionen: två vårdcentraler på reservkraft', 'regionen: två vårdcentraler på reservkraft', '2026-11-22 12:00:14.123456', '2026-11-22 12:00:14.123456', '01a20320a27b7000b3f49c4d96404c35', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES (NULL, NULL, '', '01a20320f48370009f6645773c51b33e', 1, '01a20320a27b7002bd76fe5688d00862', 3, 'entry', 'bron avstängd', 'bron avstängd', '2026-11-22 12:00:21.123456', '2026-11-22 12:00:21.123456', '01a20320a27b7000b3f49c4d96404c35', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES (NULL, NULL, '', '01a203210fdb700086d6cfc184ca85fc', 1, '01a20320a27b7002bd76fe5688d00862', 4, 'entry', '‘citat’ och "citat" 🌩', '‘citat’ och "citat" 🌩', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "contact_way" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "contact_id", "kind", "value", "label", "position") VALUES (NULL, NULL, '', '01a203210fdb7002a40a7e37c44eb41c', 1, '01a20320a27b7003a1611d25a08386dc', '01a203210fdb7001b2a5ab74bfc3c7eb', 'tib', '019-21 10 00', '', 1);
INSERT INTO "locked_version" ("id", "version", "incident_id", "kind", "record_id", "label", "number", "digest", "content", "finalised_at", "person_id", "registry_number") VALUES ('01a203210fdb700ebc9060239b522b64', 1, '01a20320a27b7002bd76fe5688d00862', 'picture', '01a203210fdb7008bf4fbb2a71022f31', 'LB1', 1, '0000000000000000000000000000000000000000000000000000000000000000', '{"lines": []}', '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', '');
INSERT INTO "picture" ("id", "version", "incident_id", "number", "begun_at", "person_id", "based_on_id", "set_aside", "reports_until") VALUES ('01a203210fdb7008bf4fbb2a71022f31', 1, '01a20320a27b7002bd76fe5688d00862', 1, '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', NULL, '[]', 0);
INSERT INTO "call_try" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "at", "outcome", "call_back_at", "person_name", "mandate", "note", "person_id") VALUES (NULL, NULL, '', '01a203210fdb70048e8991e8607c7b65', 1, '01a20320a27b7002bd76fe5688d00862', '01a20320a27b70048dbc8833d53fa2f4', '2026-11-22 12:00:28.123456', 'reached', NULL, '', '', '', '01a20320a27b7000b3f49c4d96404c35');
INSERT INTO "dependency" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "needed_actor_id", "needed_name", "what", "until", "criticality", "alternative", "marking", "secrecy_ground", "kept_elsewhere", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb70058ad68e14cadfbb61', 1, '01a20320a27b7002bd76fe5688d00862', '01a20320a27b70048dbc8833d53fa2f4', NULL, '', 'ström till vattenverket', '', 'medium', '', 'sensitive', '', '', '2026-11-22 12:00:28.123456');
INSERT INTO "dispatch" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "version_id", "recipient", "channel", "at", "person_id", "note") VALUES (NULL, NULL, '', '01a203210fdb700fae6cba2b60ae755a', 1, '01a20320a27b7002bd76fe5688d00862', '01a203210fdb700ebc9060239b522b64', 'Länsstyrelsen', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', '');
INSERT INTO "situation_report" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "actor_id", "person_name", "origin", "source", "as_of", "received_at", "entered_at", "person_id", "entry_id", "confidence", "handling", "marking", "secrecy_ground", "nothing_new_since", "situation", "impacts", "has_impacts", "taken", "planned", "outlook", "resources", "needs", "communication") VALUES (NULL, NULL, '', '01a203210fdb70068c08b71bfb1b8879', 1, '01a20320a27b7002bd76fe5688d00862', 1, '01a20320a27b70048dbc8833d53fa2f4', '', 'own', '', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', NULL, 'unconfirmed', 'new', 'participants', '', NULL, 'pumpstation stilla', '[{"function": "water", "level": "red", "words": "tankbilar körs ut"}]', 0, '', '', '[]', '', '', '');
INSERT INTO "report_clock" ("id", "version", "incident_id", "actor_id", "minutes", "next_at", "off", "reason", "set_at", "person_id") VALUES ('01a203210fdb700aa97d9d9cb2f53721', 1, '01a20320a27b7002bd76fe5688d00862', '01a20320a27b70048dbc8833d53fa2f4', 30, NULL, 0, '', '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35');
INSERT INTO "report_step" ("id", "version", "incident_id", "report_id", "at", "person_id", "handling", "confidence", "note") VALUES ('01a203210fdb7009afcd9a24d40750eb', 1, '01a20320a27b7002bd76fe5688d00862', '01a203210fdb70068c08b71bfb1b8879', '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', 'handled', NULL, '');
INSERT INTO "request" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "asked_at", "due_at", "actor_ids", "person_id", "entry_id", "report_id", "marking", "secrecy_ground", "state", "state_at", "state_by", "state_reason") VALUES (NULL, NULL, '', '01a203210fdb7007a268b7dccea6ce02', 1, '01a20320a27b7002bd76fe5688d00862', 1, 'hur länge räcker dieseln', '2026-11-22 12:00:28.123456', NULL, '["01a20320a27b70048dbc8833d53fa2f4"]', '01a20320a27b7000b3f49c4d96404c35', NULL, NULL, 'participants', '', 'open', '2026-11-22 12:00:28.123456', '01a20320a27b7000b3f49c4d96404c35', '');
INSERT INTO "picture_line" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "picture_id", "line_key", "heading", "horizon", "course", "position", "text", "report_id", "question", "function", "entry_id", "actor_id", "source", "as_of", "confidence", "marking", "secrecy_ground", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb700d9066cc43b58c993c', 1, '01a20320a27b7002bd76fe5688d00862', '01a203210fdb7008bf4fbb2a71022f31', '01a203210fdb700ca16b869ed595ed6f', 'event', NULL, NULL, 1, 'en pumpstation står stilla', NULL, NULL, '', NULL, NULL, '', '2026-11-22 12:00:28.123456', 'unconfirmed', 'participants', '', '2026-11-22 12:00:28.123456');
INSERT INTO "request_answer" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "request_id", "actor_id", "at", "text", "report_id", "entry_id", "person_id") VALUES (NULL, NULL, '', '01a203210fdb700ba7c904b4f47e8d81', 1, '01a20320a27b7002bd76fe5688d00862', '01a203210fdb7007a268b7dccea6ce02', '01a20320a27b70048dbc8833d53fa2f4', '2026-11-22 12:00:28.123456', 'åtta timmar', NULL, NULL, '01a20320a27b7000b3f49c4d96404c35');
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
CREATE INDEX ix_situation_report_newest ON situation_report (actor_id, origin, struck_at, as_of, number);
CREATE INDEX ix_situation_report_entry_id ON situation_report (entry_id);
CREATE INDEX ix_situation_report_incident_id ON situation_report (incident_id);
CREATE INDEX ix_situation_report_confidence ON situation_report (incident_id, confidence, struck_at, number);
CREATE INDEX ix_situation_report_new ON situation_report (actor_id, handling, struck_at);
CREATE INDEX ix_situation_report_received ON situation_report (actor_id, struck_at, received_at);
CREATE INDEX ix_situation_report_handling ON situation_report (incident_id, handling, struck_at, number);
CREATE INDEX ix_situation_report_judging ON situation_report (actor_id, origin, has_impacts, struck_at, as_of, number);
CREATE INDEX ix_report_clock_incident_id ON report_clock (incident_id);
CREATE INDEX ix_report_step_incident_id ON report_step (incident_id);
CREATE INDEX ix_report_step_report_id ON report_step (report_id);
CREATE INDEX ix_request_entry_id ON request (entry_id);
CREATE INDEX ix_request_incident_id ON request (incident_id);
CREATE INDEX ix_request_state ON request (incident_id, state, struck_at, number);
CREATE INDEX ix_picture_line_incident_id ON picture_line (incident_id);
CREATE INDEX ix_picture_line_place ON picture_line (picture_id, struck_at, heading, position);
CREATE INDEX ix_request_answer_incident_id ON request_answer (incident_id);
CREATE INDEX ix_request_answer_report_id ON request_answer (report_id);
CREATE INDEX ix_request_answer_request_id ON request_answer (request_id);
CREATE INDEX ix_request_answer_entry_id ON request_answer (entry_id);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_update BEFORE UPDATE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_delete BEFORE DELETE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
