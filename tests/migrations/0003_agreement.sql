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
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE VIRTUAL TABLE search_text USING fts5(text, tokenize="unicode61 remove_diacritics 0");
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (1, 'register', 1, '2026-11-22 12:00:00.123456', NULL, 'seat-1', 'store', '', '', 'schema', 'd8d5ad344a6edcbf23673e46dcb7f8774c4a09247e8b4a107a28366603792809', 'fc6200030dad04a1fcd01d2f40ceb22e8fc5665a1c6066b7112cbd286a1e3522');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (2, 'register', 2, '2026-11-22 12:00:00.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'register', 'person', '01a20320a27b70009ac44ef878ea9672', 'create', '70ce24beb70d30bf4954f8f4f324f95646962a779fcee993e72519c5dd7e0ee8', '4832d1b47dd81feaf2a9157f7e5fbc62d3698eaba09a4a6f5d3f2bb634d1b459');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (3, '01a20320a27b700292f945a5422e71ac', 1, '2026-11-22 12:00:00.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'incident', 'incident', '01a20320a27b700292f945a5422e71ac', 'create', 'a18cf991ea1fca5c1f3e47f7b2fdd424f7856779a98c610eaa34a8fbe53a270d', 'e61cd32cf6ecd330dd7f001f446321d8cd0a0fbeeeaf13eb22bd3afefa85f3cc');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (4, 'register', 3, '2026-11-22 12:00:00.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'register', 'organisation', '01a20320a27b70038975e0948f97e000', 'create', '0b3c7df98f347e6a1f0ac7aebbd83a47bab0d4456dfc93a8519f3333cb2256c5', '841d64b0900ebd7305d82f3f5631350ad3cb49cd84bfbc08e0d04ebebe7d875c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (5, '01a20320a27b700292f945a5422e71ac', 2, '2026-11-22 12:00:00.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'actor', 'actor', '01a20320a27b700484dcc9d8d57eb4a4', 'create', 'e1d489a225c592c6515cbf9577785ed6a9974aa7008059be148ca31bcc489b4f', '534687aa2329f9c60244e5fa70f0162cfaceb15f20df57bb082b71547d52c53a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (6, '01a20320a27b700292f945a5422e71ac', 3, '2026-11-22 12:00:00.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'incident', 'staffing', '01a20320a27b70059f6ba9c459d0f011', 'create', 'be66f2170d30691d84fe956b0ee283ae6f5dce7981b4d1ac2554228fbb3fe3e8', '55c648f0412b2fac01295e4f681ef2d862d4bb0c0c558caf009ee60348bf3b13');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (7, '01a20320a27b700292f945a5422e71ac', 4, '2026-11-22 12:00:00.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'incident', 'moment', '01a20320a27b70069582dbeb9896921f', 'create', '42d67c2b2c3c6d8638562936bd3f0deec69fa6f67e580429ff00f5a6aca11776', 'a7bfc34fdab3b28d6237cf86ba00712878dd6ea66b1082724ffeab7262e82eae');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (8, '01a20320a27b700292f945a5422e71ac', 5, '2026-11-22 12:00:07.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'log', 'log_entry', '01a20320bdd37000a0748994b38e192e', 'create', '5925267aacc98221b2678b4efeb437cfff21c13dce0061e5168ecdb8c4e07431', 'd1c0f9059fb0be0ba5d075c4155bd833ad7997856faf96a70f1b1c1de21191e4');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (9, '01a20320a27b700292f945a5422e71ac', 6, '2026-11-22 12:00:14.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'log', 'log_entry', '01a20320d92b70009cbb8df099572a06', 'create', '906785d2681fb804e28a05762106a1e5f5a6c99814dc53ab0d50ca567653dde8', 'a311f56d4eb6b3095cfd9cd60ab0b18cffffbde74e9f2cef5e9d4cbaad4dd29a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (10, '01a20320a27b700292f945a5422e71ac', 7, '2026-11-22 12:00:21.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'log', 'log_entry', '01a20320f4837000a2a98db269efcb44', 'create', 'e0b1bfe0e77a68ad896893f61f2a131dd2308bc75d101d715b4e6ed5bf7aa7c1', '04f4dcaa65c5658fd6670b2688bbbf98a16c567f2e530ebb421043783fe245dc');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (11, '01a20320a27b700292f945a5422e71ac', 8, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'log', 'log_entry', '01a203210fdb7000bc2402c5616351e5', 'create', '3a4d95e7d9d453346f44d27da90ac9801e1d8ed6fffa96070e3b7f9ea70f53ad', '77cb4d34874fc711b01822b56b5e705d84ae12a1ce54506bb51188c3b43cc061');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (12, '01a20320a27b700292f945a5422e71ac', 9, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'log', 'log_entry', '01a20320bdd37000a0748994b38e192e', 'change', '3bbb0e938ed85ee5b4f1fa2a295bc8a37aa64cf6eed1dba58b474aee2832613e', '487c04079b970f6ac11a4786a745b26c438d5052e850066abb70da0e232de578');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (13, '01a20320a27b700292f945a5422e71ac', 10, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'incident', 'incident', '01a20320a27b700292f945a5422e71ac', 'change', 'bb24ed4a9572c9653438820284583d5b209141e9a6711b433771b3c4d8d28c63', '1138c571c24d65e0243d132e56eca55694d2f8db4302390bd71fd0462f007182');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (14, 'register', 4, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'register', 'contact', '01a203210fdb7001aef0c35e680314e6', 'create', '7f42c7950a1e942ea684a01f31aa81a7fe4592119e08078711368243a733cca0', 'd1939beb0480dfa09cee846f2457977499ccc523b53469c99814aa2cc3cc8084');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (15, 'register', 5, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'register', 'contact_way', '01a203210fdb70029d5f2f1e31ebce35', 'create', '0f0f28733110221b31e6930dca029f56ff63b1cd68dac0b3ff8fc1fad82f229a', '6d1669c717baa52b2efd391181422b2d8469ed7cc65f02e6df91f5a3a07285b9');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (16, 'register', 6, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'register', 'forum', '01a203210fdb70038d2f5393fd6f9bf7', 'create', 'eaa864bf4030f7534b4c5b08abf9ce92670f3483e36099ec4765f4d497c0b5b5', '451a1349d8d647e65b6c22c3126bc354671a8a936a2c14a0fcb59672a0c3ab00');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (17, '01a20320a27b700292f945a5422e71ac', 11, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'actor', 'call_try', '01a203210fdb7004a81098ac68f38483', 'create', '0ed4800654f9aa27965cbc3d8336fcdef260e3c37c94096fc88e2c2413dfc246', '5cd8e610be588daac0830a122fa4f47c7829fff723cc8c50cc69c726f4747185');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (18, '01a20320a27b700292f945a5422e71ac', 12, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'actor', 'dependency', '01a203210fdb7005bcbdc54108b98ba7', 'create', 'ddf28daae3c8225ae8e27c655d81019628d49361ea0abf8b8b1604fb46e5f1dc', '55bcdd5737d3af4dcd069ab8529987e82ace1ef48556b83780a263f109ffbbf2');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (19, '01a20320a27b700292f945a5422e71ac', 13, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'agreement', 'target_picture', '01a203210fdb7006b4eccf7fb6c93bac', 'create', '8702718b23ac7de270998239469d0bbd3959250c6d8e95d18bd9e72f85653b0a', '3920ffba9ad49c1c7a58ec2129b3ad9f23ba8172f6d41c1dbebb330c82db198d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (20, '01a20320a27b700292f945a5422e71ac', 14, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'agreement', 'agreement', '01a203210fdb7007b55a72f90f5e3290', 'create', 'fa3512ff50d8bc931fcc65e80635e8ab7db7a7f6b30b312f59ee1749d7b6c4e0', '0d5a905efcb2324d4624f555e4048059b923fc89307da4e6df69b70bf1a6c5c3');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (21, '01a20320a27b700292f945a5422e71ac', 15, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'agreement', 'stance', '01a203210fdb7008957bdb44c4e27d94', 'create', '9c5f613b7719c9eb1f90de920a0b8e3354d7cd9e8e3f93345c5be37337ad3a5e', '24a57181b7a6d6ac3986d50a1b4231c8c59847d607bcb50efa5420aeca60a7af');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (22, '01a20320a27b700292f945a5422e71ac', 16, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'seat-1', 'agreement', 'action', '01a203210fdb7009991ae0102798bb87', 'create', 'fc8ca08fbd43a6c08729aed961912fe2223ce39289d3422d574a84245e413a65', 'f8f0a019792ff57e57d32ff71ea526877ce54b255758512d0e9dcffa90917a7a');
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700292f945a5422e71ac', 'L', 4);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700292f945a5422e71ac', 'MB', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700292f945a5422e71ac', 'Ö', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b700292f945a5422e71ac', 'Å', 1);
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (1, 'register', 'person', '01a20320a27b70009ac44ef878ea9672');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (2, '01a20320a27b700292f945a5422e71ac', 'incident', '01a20320a27b700292f945a5422e71ac');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (3, 'register', 'organisation', '01a20320a27b70038975e0948f97e000');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (4, '01a20320a27b700292f945a5422e71ac', 'actor', '01a20320a27b700484dcc9d8d57eb4a4');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (5, '01a20320a27b700292f945a5422e71ac', 'log_entry', '01a20320bdd37000a0748994b38e192e');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (6, '01a20320a27b700292f945a5422e71ac', 'log_entry', '01a20320d92b70009cbb8df099572a06');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (7, '01a20320a27b700292f945a5422e71ac', 'log_entry', '01a20320f4837000a2a98db269efcb44');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (8, '01a20320a27b700292f945a5422e71ac', 'log_entry', '01a203210fdb7000bc2402c5616351e5');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (9, 'register', 'contact', '01a203210fdb7001aef0c35e680314e6');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (10, 'register', 'forum', '01a203210fdb70038d2f5393fd6f9bf7');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (11, '01a20320a27b700292f945a5422e71ac', 'dependency', '01a203210fdb7005bcbdc54108b98ba7');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (12, '01a20320a27b700292f945a5422e71ac', 'target_picture', '01a203210fdb7006b4eccf7fb6c93bac');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (13, '01a20320a27b700292f945a5422e71ac', 'agreement', '01a203210fdb7007b55a72f90f5e3290');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (14, '01a20320a27b700292f945a5422e71ac', 'action', '01a203210fdb7009991ae0102798bb87');
INSERT INTO "search_word" ("word") VALUES ('ab');
INSERT INTO "search_word" ("word") VALUES ('adolfsberg');
INSERT INTO "search_word" ("word") VALUES ('alla');
INSERT INTO "search_word" ("word") VALUES ('anna');
INSERT INTO "search_word" ("word") VALUES ('avstängd');
INSERT INTO "search_word" ("word") VALUES ('avtal');
INSERT INTO "search_word" ("word") VALUES ('berg');
INSERT INTO "search_word" ("word") VALUES ('bo');
INSERT INTO "search_word" ("word") VALUES ('boka');
INSERT INTO "search_word" ("word") VALUES ('borta');
INSERT INTO "search_word" ("word") VALUES ('bron');
INSERT INTO "search_word" ("word") VALUES ('citat');
INSERT INTO "search_word" ("word") VALUES ('ek');
INSERT INTO "search_word" ("word") VALUES ('enligt');
INSERT INTO "search_word" ("word") VALUES ('får');
INSERT INTO "search_word" ("word") VALUES ('först');
INSERT INTO "search_word" ("word") VALUES ('hälsa');
INSERT INTO "search_word" ("word") VALUES ('i');
INSERT INTO "search_word" ("word") VALUES ('kommun');
INSERT INTO "search_word" ("word") VALUES ('krisrådet');
INSERT INTO "search_word" ("word") VALUES ('liv');
INSERT INTO "search_word" ("word") VALUES ('länet');
INSERT INTO "search_word" ("word") VALUES ('och');
INSERT INTO "search_word" ("word") VALUES ('på');
INSERT INTO "search_word" ("word") VALUES ('regionen');
INSERT INTO "search_word" ("word") VALUES ('reservkraft');
INSERT INTO "search_word" ("word") VALUES ('sjukhuset');
INSERT INTO "search_word" ("word") VALUES ('storm');
INSERT INTO "search_word" ("word") VALUES ('ström');
INSERT INTO "search_word" ("word") VALUES ('strömmen');
INSERT INTO "search_word" ("word") VALUES ('säkerhetschef');
INSERT INTO "search_word" ("word") VALUES ('tankbilar');
INSERT INTO "search_word" ("word") VALUES ('till');
INSERT INTO "search_word" ("word") VALUES ('två');
INSERT INTO "search_word" ("word") VALUES ('vatten');
INSERT INTO "search_word" ("word") VALUES ('vattenverket');
INSERT INTO "search_word" ("word") VALUES ('vårdcentraler');
INSERT INTO "search_word" ("word") VALUES ('örebro');
INSERT INTO "search_word" ("word") VALUES ('över');
INSERT INTO "person" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "initials") VALUES (NULL, NULL, '', '01a20320a27b70009ac44ef878ea9672', 1, 'Anna Berg', 'AB');
INSERT INTO "organisation" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "kind", "short_name", "aliases", "places", "level", "seed", "note") VALUES (NULL, NULL, '', '01a20320a27b70038975e0948f97e000', 1, 'Örebro kommun', 'kommun', '', '[]', '["1880"]', 'other', '', '');
INSERT INTO "forum" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "purpose", "level", "meets", "mandate", "members") VALUES (NULL, NULL, '', '01a203210fdb70038d2f5393fd6f9bf7', 1, 'Krisrådet', '', 'other', '', '', '["01a20320a27b70038975e0948f97e000"]');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (1, '23b91218c459f0f59865fbeef85796ae', '{"set":{"revision":"0003_agreement","tables":{"action":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","actor":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","agreement":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","alternative":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","analysis_revision":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","call_try":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_mark":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_own_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_run":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_setting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","choice":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","communication":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact_way":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dependency":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum_use":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","goal_conflict":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","incident":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","log_entry":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","moment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","organisation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","participant":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","person":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","priority_question":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","resource":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","staffing":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","stance":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","target_picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (2, 'b987cd426c964044d8f042aed30eb9b9', '{"set":{"id":"01a20320a27b70009ac44ef878ea9672","initials":"AB","name":"Anna Berg","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (3, '059763836c333df77953eeedfee6ef91', '{"set":{"close_reason":"","closed_at":null,"convening_actor":"","exercise":false,"id":"01a20320a27b700292f945a5422e71ac","leader_id":"01a20320a27b70009ac44ef878ea9672","mandate":"","name":"Storm över länet","occurrence":"occurred","opened_at":"2026-11-22T12:00:00.123456Z","phase":"acute","places":["1880"],"purpose":"","reopen_reason":"","type":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (4, 'aa128297df1ca44182d70ad3553d2e9b', '{"set":{"aliases":[],"id":"01a20320a27b70038975e0948f97e000","kind":"kommun","level":"other","name":"Örebro kommun","note":"","places":["1880"],"seed":"","short_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (5, 'c338a61121bb70258f7febdc4d472da0', '{"set":{"changed_at":null,"channels":"","closest":false,"consulted_at":null,"consulted_said":"","contribution":"","expects_report":true,"id":"01a20320a27b700484dcc9d8d57eb4a4","incident_id":"01a20320a27b700292f945a5422e71ac","kept_elsewhere":"","marking":"participants","moments":[],"most_important":false,"needs":"","organisation_id":"01a20320a27b70038975e0948f97e000","own_goal":"","priority":null,"reasons":[],"responsibility":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (6, '0a02bf0ffa5b03c9819b45b939224d17', '{"set":{"id":"01a20320a27b70059f6ba9c459d0f011","incident_id":"01a20320a27b700292f945a5422e71ac","person_id":"01a20320a27b70009ac44ef878ea9672","role":"leader","since":"2026-11-22T12:00:00.123456Z","until":null,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (7, '68bd8585e5ffacfa764981049ffaafa1', '{"set":{"id":"01a20320a27b70069582dbeb9896921f","incident_id":"01a20320a27b700292f945a5422e71ac","key":"share","name":"Dela information","position":1,"scope":[],"status":"planned","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (8, '46203df6523780f3e7383196f4c77e32', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:07.123456Z","event_at":"2026-11-22T12:00:07.123456Z","everyone":false,"forum":"","id":"01a20320bdd37000a0748994b38e192e","incident_id":"01a20320a27b700292f945a5422e71ac","kind":"entry","marking":"participants","number":1,"person_id":"01a20320a27b70009ac44ef878ea9672","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"strömmen borta i Adolfsberg","typed":"strömmen borta i Adolfsberg","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (9, '53ebd91472c31c9d072c305a73d672d6', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:14.123456Z","event_at":"2026-11-22T12:00:14.123456Z","everyone":false,"forum":"","id":"01a20320d92b70009cbb8df099572a06","incident_id":"01a20320a27b700292f945a5422e71ac","kind":"entry","marking":"participants","number":2,"person_id":"01a20320a27b70009ac44ef878ea9672","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"regionen: två vårdcentraler på reservkraft","typed":"regionen: två vårdcentraler på reservkraft","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (10, 'a80c0d374257a158d821faa4382fd8ed', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:21.123456Z","event_at":"2026-11-22T12:00:21.123456Z","everyone":false,"forum":"","id":"01a20320f4837000a2a98db269efcb44","incident_id":"01a20320a27b700292f945a5422e71ac","kind":"entry","marking":"participants","number":3,"person_id":"01a20320a27b70009ac44ef878ea9672","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"bron avstängd","typed":"bron avstängd","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (11, '87bf00c9a6d3986756ab39f52f2e6028', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:28.123456Z","event_at":"2026-11-22T12:00:28.123456Z","everyone":false,"forum":"","id":"01a203210fdb7000bc2402c5616351e5","incident_id":"01a20320a27b700292f945a5422e71ac","kind":"entry","marking":"participants","number":4,"person_id":"01a20320a27b70009ac44ef878ea9672","secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"‘citat’ och \"citat\" 🌩","typed":"‘citat’ och \"citat\" 🌩","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (12, '89304c009f3850dbb7a5a6ee8cb35588', '{"set":{"struck_at":"2026-11-22T12:00:28.123456Z","struck_by":"01a20320a27b70009ac44ef878ea9672","struck_reason":"fel ort","version":2},"was":{"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (13, '6cf746cb11dc5efe9779923af2e7b10a', '{"set":{"mandate":"enligt avtal","version":2},"was":{"mandate":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (14, '2a0a22e23f2e8597b215100923c7dbc5', '{"set":{"id":"01a203210fdb7001aef0c35e680314e6","name":"Bo Ek","note":"","organisation_id":"01a20320a27b70038975e0948f97e000","role":"säkerhetschef","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (15, '82530fcd1f7d1034886d256388ed13c2', '{"set":{"contact_id":"01a203210fdb7001aef0c35e680314e6","id":"01a203210fdb70029d5f2f1e31ebce35","kind":"tib","label":"","organisation_id":"01a20320a27b70038975e0948f97e000","position":1,"struck_at":null,"struck_by":null,"struck_reason":"","value":"019-21 10 00","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (16, '753f1af9fbd01f16a6e33a71aa324cdc', '{"set":{"id":"01a203210fdb70038d2f5393fd6f9bf7","level":"other","mandate":"","meets":"","members":["01a20320a27b70038975e0948f97e000"],"name":"Krisrådet","purpose":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (17, '9ff681efbfc594aed81ccd8efa58bbb5', '{"set":{"actor_id":"01a20320a27b700484dcc9d8d57eb4a4","at":"2026-11-22T12:00:28.123456Z","call_back_at":null,"id":"01a203210fdb7004a81098ac68f38483","incident_id":"01a20320a27b700292f945a5422e71ac","mandate":"","note":"","outcome":"reached","person_id":"01a20320a27b70009ac44ef878ea9672","person_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (18, 'fa9452f2a83e19fdfb2040f9822aca67', '{"set":{"actor_id":"01a20320a27b700484dcc9d8d57eb4a4","alternative":"","changed_at":"2026-11-22T12:00:28.123456Z","criticality":"medium","id":"01a203210fdb7005bcbdc54108b98ba7","incident_id":"01a20320a27b700292f945a5422e71ac","kept_elsewhere":"","marking":"sensitive","needed_actor_id":null,"needed_name":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","until":"","version":1,"what":"ström till vattenverket"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (19, '3a2f99de9497b4a8ead1bdaf01cbb34e', '{"set":{"actor_ids":["01a20320a27b700484dcc9d8d57eb4a4"],"agreed_at":null,"agreed_by":null,"by_when":null,"delimitation":"","dependency_ids":[],"id":"01a203210fdb7006b4eccf7fb6c93bac","incident_id":"01a20320a27b700292f945a5422e71ac","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b70009ac44ef878ea9672","picture_number":null,"protected":["liv och hälsa"],"reason":"","replaced_at":null,"replaces_id":null,"scope":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","valid_until":null,"version":1,"wanted":"vatten till alla"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (20, 'f87ab4ddd8484f5d77188dd1f62ed2ed', '{"set":{"acceptable":"","actor_ids":["01a20320a27b700484dcc9d8d57eb4a4"],"agreed_at":null,"agreed_by":null,"alternatives":"","decisive":false,"entry_id":null,"feasible":"","id":"01a203210fdb7007b55a72f90f5e3290","incident_id":"01a20320a27b700292f945a5422e71ac","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b70009ac44ef878ea9672","read_back_at":null,"reason":"","replaced_at":null,"replaces_id":null,"secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","suitable":"","target_id":"01a203210fdb7006b4eccf7fb6c93bac","version":1,"wording":"sjukhuset får vatten först"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (21, '8236222feaf5d0da55360e4fcb93efa6', '{"set":{"actor_id":"01a20320a27b700484dcc9d8d57eb4a4","agreement_id":"01a203210fdb7007b55a72f90f5e3290","anchor_by":null,"anchor_with":"","at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb7008957bdb44c4e27d94","incident_id":"01a20320a27b700292f945a5422e71ac","person_id":"01a20320a27b70009ac44ef878ea9672","position":1,"read_back":false,"said_by":"","stance":"agrees","target_id":null,"text":"","version":1,"withdrawn":false}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (22, 'b2aaaa8404525fe20a45e7e1181132d3', '{"set":{"agreement_id":"01a203210fdb7007b55a72f90f5e3290","changed_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"follow_up_at":null,"follow_up_found":"","followed_up_at":null,"id":"01a203210fdb7009991ae0102798bb87","incident_id":"01a20320a27b700292f945a5422e71ac","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","needs":"","number":1,"owner_actor_id":"01a20320a27b700484dcc9d8d57eb4a4","owner_person":"","person_id":"01a20320a27b70009ac44ef878ea9672","public_information":"","secrecy_ground":"","status":"proposed","status_at":"2026-11-22T12:00:28.123456Z","status_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","supporting_ids":[],"target_id":null,"text":"boka tankbilar","unresolved":"","version":1}}');
INSERT INTO "incident" ("id", "version", "name", "type", "occurrence", "places", "convening_actor", "leader_id", "mandate", "purpose", "phase", "exercise", "opened_at", "closed_at", "close_reason", "reopen_reason") VALUES ('01a20320a27b700292f945a5422e71ac', 2, 'Storm över länet', '', 'occurred', '["1880"]', '', '01a20320a27b70009ac44ef878ea9672', 'enligt avtal', '', 'acute', 0, '2026-11-22 12:00:00.123456', NULL, '', '');
INSERT INTO "contact" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "name", "role", "note") VALUES (NULL, NULL, '', '01a203210fdb7001aef0c35e680314e6', 1, '01a20320a27b70038975e0948f97e000', 'Bo Ek', 'säkerhetschef', '');
INSERT INTO "actor" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "organisation_id", "reasons", "responsibility", "needs", "contribution", "own_goal", "priority", "closest", "most_important", "channels", "moments", "expects_report", "marking", "secrecy_ground", "kept_elsewhere", "consulted_at", "consulted_said", "changed_at") VALUES (NULL, NULL, '', '01a20320a27b700484dcc9d8d57eb4a4', 1, '01a20320a27b700292f945a5422e71ac', '01a20320a27b70038975e0948f97e000', '[]', '', '', '', '', NULL, 0, 0, '', '[]', 1, 'participants', '', '', NULL, '', NULL);
INSERT INTO "target_picture" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "scope", "wanted", "by_when", "protected", "delimitation", "reason", "valid_until", "actor_ids", "dependency_ids", "picture_number", "replaces_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb7006b4eccf7fb6c93bac', 1, '01a20320a27b700292f945a5422e71ac', 1, '', 'vatten till alla', NULL, '["liv och hälsa"]', '', '', NULL, '["01a20320a27b700484dcc9d8d57eb4a4"]', '[]', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', NULL, NULL, NULL, 'participants', '');
INSERT INTO "staffing" ("id", "version", "incident_id", "role", "person_id", "since", "until") VALUES ('01a20320a27b70059f6ba9c459d0f011', 1, '01a20320a27b700292f945a5422e71ac', 'leader', '01a20320a27b70009ac44ef878ea9672', '2026-11-22 12:00:00.123456', NULL);
INSERT INTO "moment" ("id", "version", "incident_id", "key", "position", "name", "status", "scope") VALUES ('01a20320a27b70069582dbeb9896921f', 1, '01a20320a27b700292f945a5422e71ac', 'share', 1, 'Dela information', 'planned', '[]');
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES ('2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'fel ort', '01a20320bdd37000a0748994b38e192e', 2, '01a20320a27b700292f945a5422e71ac', 1, 'entry', 'strömmen borta i Adolfsberg', 'strömmen borta i Adolfsberg', '2026-11-22 12:00:07.123456', '2026-11-22 12:00:07.123456', '01a20320a27b70009ac44ef878ea9672', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES (NULL, NULL, '', '01a20320d92b70009cbb8df099572a06', 1, '01a20320a27b700292f945a5422e71ac', 2, 'entry', 'regionen: två vårdcentraler på reservkraft', 'regionen: två vårdcentraler på reservkraft', '2026-11-22 12:00:14.123456', '2026-11-22 12:00:14.123456', '01a20320a27b70009ac44ef878ea9672', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES (NULL, NULL, '', '01a20320f4837000a2a98db269efcb44', 1, '01a20320a27b700292f945a5422e71ac', 3, 'entry', 'bron avstängd', 'bron avstängd', '2026-11-22 12:00:21.123456', '2026-11-22 12:00:21.123456', '01a20320a27b70009ac44ef878ea9672', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id") VALUES (NULL, NULL, '', '01a203210fdb7000bc2402c5616351e5', 1, '01a20320a27b700292f945a5422e71ac', 4, 'entry', '‘citat’ och "citat" 🌩', '‘citat’ och "citat" 🌩', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL);
INSERT INTO "contact_way" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "contact_id", "kind", "value", "label", "position") VALUES (NULL, NULL, '', '01a203210fdb70029d5f2f1e31ebce35', 1, '01a20320a27b70038975e0948f97e000', '01a203210fdb7001aef0c35e680314e6', 'tib', '019-21 10 00', '', 1);
INSERT INTO "call_try" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "at", "outcome", "call_back_at", "person_name", "mandate", "note", "person_id") VALUES (NULL, NULL, '', '01a203210fdb7004a81098ac68f38483', 1, '01a20320a27b700292f945a5422e71ac', '01a20320a27b700484dcc9d8d57eb4a4', '2026-11-22 12:00:28.123456', 'reached', NULL, '', '', '', '01a20320a27b70009ac44ef878ea9672');
INSERT INTO "dependency" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "needed_actor_id", "needed_name", "what", "until", "criticality", "alternative", "marking", "secrecy_ground", "kept_elsewhere", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb7005bcbdc54108b98ba7', 1, '01a20320a27b700292f945a5422e71ac', '01a20320a27b700484dcc9d8d57eb4a4', NULL, '', 'ström till vattenverket', '', 'medium', '', 'sensitive', '', '', '2026-11-22 12:00:28.123456');
INSERT INTO "agreement" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "wording", "reason", "alternatives", "suitable", "feasible", "acceptable", "decisive", "read_back_at", "actor_ids", "target_id", "replaces_id", "entry_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb7007b55a72f90f5e3290', 1, '01a20320a27b700292f945a5422e71ac', 1, 'sjukhuset får vatten först', '', '', '', '', '', 0, NULL, '["01a20320a27b700484dcc9d8d57eb4a4"]', '01a203210fdb7006b4eccf7fb6c93bac', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', NULL, NULL, NULL, 'participants', '');
INSERT INTO "stance" ("id", "version", "incident_id", "target_id", "agreement_id", "actor_id", "stance", "text", "anchor_with", "anchor_by", "said_by", "at", "position", "read_back", "withdrawn", "person_id") VALUES ('01a203210fdb7008957bdb44c4e27d94', 1, '01a20320a27b700292f945a5422e71ac', NULL, '01a203210fdb7007b55a72f90f5e3290', '01a20320a27b700484dcc9d8d57eb4a4', 'agrees', '', '', NULL, '', '2026-11-22 12:00:28.123456', 1, 0, 0, '01a20320a27b70009ac44ef878ea9672');
INSERT INTO "action" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "target_id", "agreement_id", "owner_actor_id", "owner_person", "unresolved", "supporting_ids", "due_at", "status", "status_reason", "status_at", "needs", "public_information", "follow_up_at", "follow_up_found", "followed_up_at", "entry_id", "made_at", "changed_at", "person_id", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb7009991ae0102798bb87', 1, '01a20320a27b700292f945a5422e71ac', 1, 'boka tankbilar', NULL, '01a203210fdb7007b55a72f90f5e3290', '01a20320a27b700484dcc9d8d57eb4a4', '', '', '[]', NULL, 'proposed', '', '2026-11-22 12:00:28.123456', '', '', NULL, '', NULL, NULL, '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b70009ac44ef878ea9672', 'participants', '');
INSERT INTO "alembic_version" ("version_num") VALUES ('0003_agreement');
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
INSERT INTO "search_text" ("rowid", "text") VALUES (12, 'MB1 vatten till alla liv och hälsa');
INSERT INTO "search_text" ("rowid", "text") VALUES (13, 'Ö1 sjukhuset får vatten först');
INSERT INTO "search_text" ("rowid", "text") VALUES (14, 'Å1 boka tankbilar');
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
CREATE INDEX ix_staffing_incident_id ON staffing (incident_id);
CREATE INDEX ix_moment_incident_id ON moment (incident_id);
CREATE INDEX ix_log_entry_incident_id_event_at ON log_entry (incident_id, event_at, number);
CREATE INDEX ix_log_entry_incident_id ON log_entry (incident_id);
CREATE INDEX ix_log_entry_sort ON log_entry (incident_id, kind, marking, struck_at, number);
CREATE INDEX ix_contact_way_organisation_id ON contact_way (organisation_id);
CREATE INDEX ix_call_try_incident_id ON call_try (incident_id);
CREATE INDEX ix_participant_incident_id ON participant (incident_id);
CREATE INDEX ix_dependency_incident_id ON dependency (incident_id);
CREATE INDEX ix_communication_incident_id ON communication (incident_id);
CREATE INDEX ix_agreement_incident_id ON agreement (incident_id);
CREATE INDEX ix_agreement_entry_id ON agreement (entry_id);
CREATE INDEX ix_alternative_choice_id ON alternative (choice_id);
CREATE INDEX ix_alternative_incident_id ON alternative (incident_id);
CREATE INDEX ix_checklist_mark_incident_id ON checklist_mark (incident_id);
CREATE INDEX ix_checklist_setting_incident_id ON checklist_setting (incident_id);
CREATE INDEX ix_checklist_own_item_incident_id ON checklist_own_item (incident_id);
CREATE INDEX ix_stance_incident_id ON stance (incident_id);
CREATE INDEX ix_stance_target_id ON stance (target_id);
CREATE INDEX ix_stance_agreement_id ON stance (agreement_id);
CREATE INDEX ix_action_entry_id ON action (entry_id);
CREATE INDEX ix_action_owner_actor_id ON action (owner_actor_id);
CREATE INDEX ix_action_incident_id ON action (incident_id);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_update BEFORE UPDATE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_delete BEFORE DELETE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
