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
CREATE TABLE feed_source (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	url VARCHAR(500) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	contact VARCHAR(200) NOT NULL, 
	is_on BOOLEAN NOT NULL, 
	changed_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	unknown_since DATETIME, 
	fault VARCHAR(40) NOT NULL, 
	fault_detail VARCHAR(300) NOT NULL, 
	CONSTRAINT pk_feed_source PRIMARY KEY (id), 
	CONSTRAINT uq_feed_source_incident_id_kind_url UNIQUE (incident_id, kind, url), 
	CONSTRAINT fk_feed_source_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_feed_source_sourcekind CHECK (kind IN ('vma', 'krisinformation', 'smhi', 'polisen', 'feed')), 
	CONSTRAINT fk_feed_source_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE feed_item (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	origin VARCHAR NOT NULL, 
	identifier VARCHAR NOT NULL, 
	fingerprint VARCHAR(32) NOT NULL, 
	published DATETIME NOT NULL, 
	fetched_at DATETIME NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	headline VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	event VARCHAR NOT NULL, 
	message VARCHAR(40) NOT NULL, 
	reality VARCHAR(40) NOT NULL, 
	severity VARCHAR(40) NOT NULL, 
	public_warning BOOLEAN NOT NULL, 
	loud BOOLEAN NOT NULL, 
	area VARCHAR NOT NULL, 
	codes JSON NOT NULL, 
	nationwide BOOLEAN NOT NULL, 
	starts DATETIME, 
	expires DATETIME, 
	link VARCHAR NOT NULL, 
	sender VARCHAR NOT NULL, 
	refs JSON NOT NULL, 
	raw VARCHAR NOT NULL, 
	became JSON NOT NULL, 
	CONSTRAINT pk_feed_item PRIMARY KEY (id), 
	CONSTRAINT uq_feed_item_incident_id_number UNIQUE (incident_id, number), 
	CONSTRAINT uq_feed_item_incident_id_kind_origin_identifier_fingerprint UNIQUE (incident_id, kind, origin, identifier, fingerprint), 
	CONSTRAINT fk_feed_item_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT ck_feed_item_sourcekind CHECK (kind IN ('vma', 'krisinformation', 'smhi', 'polisen', 'feed')), 
	CONSTRAINT fk_feed_item_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_feed_item_message CHECK (message IN ('alert', 'update', 'cancel', 'news')), 
	CONSTRAINT ck_feed_item_reality CHECK (reality IN ('actual', 'exercise', 'test')), 
	CONSTRAINT ck_feed_item_severity CHECK (severity IN ('extreme', 'severe', 'moderate', 'minor', 'unknown'))
);
CREATE TABLE feed_reading (
	id VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	incident_id VARCHAR(32) NOT NULL, 
	person_id VARCHAR(32) NOT NULL, 
	until INTEGER NOT NULL, 
	exceptions JSON NOT NULL, 
	CONSTRAINT pk_feed_reading PRIMARY KEY (id), 
	CONSTRAINT uq_feed_reading_incident_id_person_id UNIQUE (incident_id, person_id), 
	CONSTRAINT fk_feed_reading_incident_id FOREIGN KEY(incident_id) REFERENCES incident (id), 
	CONSTRAINT fk_feed_reading_person_id FOREIGN KEY(person_id) REFERENCES person (id)
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
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (1, 'register', 1, '2026-11-22 12:00:00.123456', NULL, 'seat-1', 'store', '', '', 'schema', '1cc3433d385421cb9390b07d63b9b7ee6986a19084e25b663b160f3149f19c07', '4c037a3d33ae608324711ac6dbb8213814484e6ead7654225d3b45b84b19e5ca');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (2, 'register', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'register', 'person', '01a20320a27b7000af61675714990dfb', 'create', 'c03ec665480b57828ee29237d9a0220343550866220b2a7b278d2de6ba87b848', 'ea789213abef83aa81290f508a11f45d56f3eb6b591ef00227ae8704923570eb');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (3, '01a20320a27b7002a4367452085e09c7', 1, '2026-11-22 12:00:00.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'incident', 'incident', '01a20320a27b7002a4367452085e09c7', 'create', '66bc2b491288b7294cdaace8d123355aa9bc5153b4f1a1b26e2d4b047b127da7', '434723c6ced50d0e90eb677ff13025a6b640a77b312598476f081f535bf7530e');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (4, 'register', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'register', 'organisation', '01a20320a27b7003a4e6d509d4cb00c7', 'create', '4d400fd2986fa5e557ba653661211a8c280dce6692305ff1612ee3ae6c4e8c5d', '28502070c490d9619aa59a88523a749b3c6f326f12caa5921ec1d26e516b7bf6');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (5, '01a20320a27b7002a4367452085e09c7', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'actor', 'actor', '01a20320a27b70049a45bbfdcebe6625', 'create', '2f978725908a044ce29050ec09e838379e1f262d3c9455f0eed8853e38acf505', '7faf61fb519c638abcbb4dda8443a09f5769f3e2e5e42e27a3bc5a800cdc410e');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (6, '01a20320a27b7002a4367452085e09c7', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'incident', 'staffing', '01a20320a27b7005bd126a58f75cc1ea', 'create', '2c73c7b33789f3944551c2ec7a512bf7811b1d57cd27757af1b137c1c883ef6a', 'bd2048f755f5dfcb919198284a82ba3c2c1e0f7460e3462a79f5356213a21b7b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (7, '01a20320a27b7002a4367452085e09c7', 4, '2026-11-22 12:00:00.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'incident', 'moment', '01a20320a27b7006a95836016eb86b76', 'create', '1b25c6deb44f94751d10decc8afcb39f2845b84639efe2a3b840845c932d17ea', '01a335a18cb54d068de826cbe86ec321ec5264b0996ad375fcf7e0478239ce1c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (8, '01a20320a27b7002a4367452085e09c7', 5, '2026-11-22 12:00:07.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'log', 'log_entry', '01a20320bdd370008428460a82970ec4', 'create', 'e7bd564d2fe8be6f5c830acd3cb29c6701a972c075025be56f2b2ed59829bdcb', '42b7d374f6954ff24d22c79d32ce6fccfb336a0ec9eaba5461ea7adcec0d4261');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (9, '01a20320a27b7002a4367452085e09c7', 6, '2026-11-22 12:00:14.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'log', 'log_entry', '01a20320d92b70008bce48e10a8393c2', 'create', '2f4b924a1f1b998a98761b97cb17dc7754836f8cf8c1f65ec1b0d30c9811418b', 'f3b649e910fc62aba5d4181e3ac04c2efcd2727b1df6047ecc48960a3a48366b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (10, '01a20320a27b7002a4367452085e09c7', 7, '2026-11-22 12:00:21.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'log', 'log_entry', '01a20320f4837000a787ba4df1356651', 'create', '8a89e6808e26fce0bf653c3ba528dd68a5e674f7f9be1452b4dc17cc856ab246', '2856ebe53013e1d11d98e0a9189f0ed121488560bbbc3915226e4a2ad38ae8f4');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (11, '01a20320a27b7002a4367452085e09c7', 8, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'log', 'log_entry', '01a203210fdb7000a02168591345af9b', 'create', 'dc90eca6a9b696ff7bd05fe1f797a5d4089bb95e73ce2d89db73bb711f762b11', 'fe1192f259571fac9f307e42505e6b6e6b216cd8397d128cbaf45c761ad07279');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (12, '01a20320a27b7002a4367452085e09c7', 9, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'log', 'log_entry', '01a20320bdd370008428460a82970ec4', 'change', 'ddd39d03640220ca0f87eb578c55fd2140e10f88e0ca59f57e159582c36c1c43', 'a3f3e6609cb8bf4fcafa773dfa8aee2d6347c6ded9e753c3f34560c202b950df');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (13, '01a20320a27b7002a4367452085e09c7', 10, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'incident', 'incident', '01a20320a27b7002a4367452085e09c7', 'change', 'b263ff195d1235fac47ae188ea0076f565074e895d18e25c07b84bfd65bfd6c6', '5b33ba5a5eee146953e4b3694cef87d23c9e1aa7704909bd97775d702e1b87cd');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (14, 'register', 4, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'register', 'contact', '01a203210fdb700191fb9bdb7f5fc8dd', 'create', 'e930a462efaa7a58cac3a65e8f91dc605589da1ed17c1396caf22e8e4bcbb8e0', '56f52c002b123b38c67457b1932879e014ff0ade0c892e0687843051a9c53819');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (15, 'register', 5, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'register', 'contact_way', '01a203210fdb7002822da69b5c55dbe5', 'create', '4babde0c4ba8ec9fc9a970b20f5c3af7613fbf6b31f290fffb896be5230b5413', '94e979d2e3e3a81cbc02d585c881068092d5562eafbf8df60705d3f3cafc2611');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (16, 'register', 6, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'register', 'forum', '01a203210fdb7003aa6616b2b268a8fa', 'create', 'a4dd1700c698ede4049b6ebcc5b7875fc6459a8ba0f6fd656d9b330a061aa327', 'c4cf43aa1aa69a6617a90abf82a5a69e2d7eec59b381f8f2daf32dd78f25de76');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (17, '01a20320a27b7002a4367452085e09c7', 11, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'actor', 'call_try', '01a203210fdb7004b8d01ade978d6a1d', 'create', 'e8a8dbc7d5b2de42550c30e5c8cb3cc68fe49f39b6b73ea7889835bc2f0e6dbd', '234c1efaabcc3fa0fdefc3c45a035c929dab6211f907b49057bfdebc9783e87f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (18, '01a20320a27b7002a4367452085e09c7', 12, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'actor', 'dependency', '01a203210fdb700582699fb72e986074', 'create', '3503e1d9dc4bd692cf84c0bf85c8c3bfcb622462e0de88a3eaddba2f5ea52140', '066954e866c3eb180bc806176fece23c225a5741001a7a713c219bf439bb0423');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (19, '01a20320a27b7002a4367452085e09c7', 13, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'situation', 'situation_report', '01a203210fdb7006b873d50e43645b0f', 'create', '6daf599e7b4d6eaa1762f8c85a2d60c079a69365fc4a1b16435d837b57c6d03d', '5bb609ed535df3f5c6e88a28127443d4816eb3389e3f3b825277c81bbb55626a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (20, '01a20320a27b7002a4367452085e09c7', 14, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'situation', 'request', '01a203210fdb7007a25175341ea1d79b', 'create', '2706ea64a6f7264b1cb6a062d839ec9556d546864e24b15dd006ba33f88a0dc6', 'cda8ad96221d1d4e87b5de18782a35cd75e1c625ea3078141c9ffdb6cfe7871b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (21, '01a20320a27b7002a4367452085e09c7', 15, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'situation', 'picture', '01a203210fdb7008bcb0fb026c2897ad', 'create', 'f5457537ead4d57980506e3dad72dea05de1d826c2da478f0ab0c74951eb9218', 'c8f53df00c906b360148526ef6f83d8151dd5cb4a096057269b79a2c69ec421f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (22, '01a20320a27b7002a4367452085e09c7', 16, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'situation', 'report_step', '01a203210fdb7009b3947b7a9559099a', 'create', '08ec4e2bc9458633c5e86936074f0f3f12205c6931362085d897fcf662596c25', '06fdfa06143a33c54251be702c23663831d3fbf6c8a71408989442d90f221056');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (23, '01a20320a27b7002a4367452085e09c7', 17, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'situation', 'report_clock', '01a203210fdb700aad2b04bb618ad971', 'create', 'a2824955a09e382db5671b6626cb0c5c9a868cf3a4fe9976cb9a57bcf6fbffd8', 'cb035e32f4487379b77ae529620a87a5dd299de47739aedf89fa5d30734f5a1f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (24, '01a20320a27b7002a4367452085e09c7', 18, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'situation', 'request_answer', '01a203210fdb700bb7a46da4e9b8db91', 'create', 'c690b52586926cbae612850e49d61e69d6dff76e3f270cfda4728a344be9308a', 'f91ef8e799caaeb28f3f02c359aa0904b09b1cb590f26ac29ab6cec065efc31f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (25, '01a20320a27b7002a4367452085e09c7', 19, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'situation', 'picture_line', '01a203210fdb700dbc25e9e1efe344fa', 'create', 'c05c697e8f990536b0ceb5610f8f871c2b2c164efd6aa4d80e047e5d2037a17d', '1a895a0c9aea9b5c4a591e187f76e0384e04a3006a6f3073d51b01b5d96a3ed1');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (26, '01a20320a27b7002a4367452085e09c7', 20, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'release', 'locked_version', '01a203210fdb700eb8878c35ce9fd492', 'create', '8047dc9e2bc7dac419f252095fa52574fae86d43e4241912492803f7b282a639', '45623f2b13cf2f6d04f5c49dcd41193b8cacc6f2730ecc41d358706c78b5e399');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (27, '01a20320a27b7002a4367452085e09c7', 21, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'release', 'dispatch', '01a203210fdb700f9fc105c77dde96c3', 'create', 'dc82923ba4446ec365287747841335b14b2c15821107c99f83cd9e9047cc8040', 'b31295068e715a9cd735215ff47f83c324b76b456b2b1e4779d29c879cd8a67b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (28, '01a20320a27b7002a4367452085e09c7', 22, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'agreement', 'target_picture', '01a203210fdb70109e8822240a9524f4', 'create', '6425a476ef33ac18ef7b13b62f0772638f8bf71ded50f1bb289f0b36e1b93e73', '50bfb56dc87bbd5e73310855412b2cde034ff1de8319c914218f1aafc95e4ba9');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (29, '01a20320a27b7002a4367452085e09c7', 23, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'agreement', 'agreement', '01a203210fdb7011ba16a7c4852b1762', 'create', '1c7a1a3c5daa07f6f4f0b63e8b04cd025e9c01cc9af94d7ffc6338a86f822acb', '724df437da5ab9eb5235da09071a0619cf4111a868053067b1993424d8713302');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (30, '01a20320a27b7002a4367452085e09c7', 24, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'agreement', 'stance', '01a203210fdb7012a5e4dca836027a6b', 'create', '2603d85018623eb9ca6535b7bf94859d1865d4bd6ca25c112dd821957946a3aa', '920e08242bb0ca2a6f79d454fab09dcf0443df9ad9cf87afca84b7a568782e0b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (31, '01a20320a27b7002a4367452085e09c7', 25, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'agreement', 'action', '01a203210fdb701396143cecfcaa6d67', 'create', '389c18a77b56648e5f19f30a467b149223f71330c37050f7d3b3bb8ba9c49b04', 'ec8eb6226b92943cad1b0d44727a2b614a2d4a898c01701f5fe53117ef61cccf');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (32, '01a20320a27b7002a4367452085e09c7', 26, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'monitoring', 'feed_source', '01a203210fdb7014b546826ff669c338', 'create', '5f696ed3d91df2e5da7efd6896102282a9faee073e124e67e0fd0f0e777b4c7e', '07e95aaedeffcb2805063ddbbad28f99dd79afe41e225a0d5d5fcc93e52d494b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (33, '01a20320a27b7002a4367452085e09c7', 27, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'monitoring', 'feed_item', '01a203210fdb7015888a5bb4bb930faf', 'create', '717e400c01f3b431b5e067cc4792cbba20cfdba466a4f2214db8cf1f0ad5e8ee', 'c8b08e4d81c515813f14e9ea774ae93c7b5d41cf5f0b0930a028ecb9e48551f2');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (34, '01a20320a27b7002a4367452085e09c7', 28, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'monitoring', 'feed_reading', '01a203210fdb7016b03515d630917829', 'create', 'b3ae110e30c6984598d3ad38739e3aa276fe3a2b5463322b489d992995e76542', '49c132800af3fa4a7a81379f21e56c2712d237945694724c2bec40268d84101d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (35, '01a20320a27b7002a4367452085e09c7', 29, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'meeting', 'meeting_series', '01a203210fdb701785f6ad7413db783d', 'create', '3d70a33c233affc2ce76a14b241361a06d005e9aeb0e67fb2d8125d18d0e20a9', 'd945c24af307dd3b9e1acb3dd952d0449048ce06176291d2f6b913e84c723f68');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (36, '01a20320a27b7002a4367452085e09c7', 30, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'meeting', 'meeting', '01a203210fdb701880877a444a0a5856', 'create', '3a1bc688fe50b98b432210e6346c5ac01a990f790f3143003effb218b64ab2cd', 'a3667d94b11c5edfdd99c37ea9ade985227bb29a5d94d4b21094739958216ed5');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (37, '01a20320a27b7002a4367452085e09c7', 31, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'meeting', 'agenda_item', '01a203210fdb7019b4624eb971a768b5', 'create', '14628d0c54a16c5687f2e5f68062b83e1b79fba788f3f4ae4ec8aab1c5068aa7', '0c3440e671afc40a1f3bd6aee5b15ab6f463f0e639c6dedc95e326c48984939c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (38, '01a20320a27b7002a4367452085e09c7', 32, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'meeting', 'invitee', '01a203210fdb701a817fa4e3ef650550', 'create', '93f332ba290072df88089e3cc7b8c6fc2c81eace16e53c1cfc09397a4966e49c', '2f98a4f31410ab331589ebb94925cd9a309682ace1c1fb74702c3cbdd043c1e4');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (39, '01a20320a27b7002a4367452085e09c7', 33, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'meeting', 'meeting_event', '01a203210fdb701b9991f41474b2a131', 'create', '09fd3062441bf382cc69567020056db248d5ffcb650e6dfc2a51e3418676e8c3', 'b43c389b9ee847273f2a018ba600e6f6bcb4ada973f7b2bf4be8d41d62e3ca0f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (40, '01a20320a27b7002a4367452085e09c7', 34, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'meeting', 'parked_issue', '01a203210fdb701c815b7c4b46ae2f59', 'create', '5328d8a4dfe91658286b869a8c28931d74f100e65499c657387e19a78c8e9535', '351d99b5a7544332974e473248ba1a8b21687000cec6821b2414ad9c39f77293');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (41, '01a20320a27b7002a4367452085e09c7', 35, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'meeting', 'minutes', '01a203210fdb701da60d9f1b2e6e6066', 'create', 'f7a4be88d6cdd547b3af3b40c0998732b4801371a1c7e1d3a99dce86971c0bc2', '1776b58bb62a413295a58315fa6638543ac18063cb66b2ef85f07b0459163b76');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (42, '01a20320a27b7002a4367452085e09c7', 36, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'meeting', 'minutes_edit', '01a203210fdb701e9ff6a7a5db2ffab0', 'create', '748b7789a8e076835168c7a86f68eee009fab0fd569759cb03e3b737d7179032', 'e3d685e053f68c3a40369f74b81a24a6b3691ce2129d9a6e107b5732aa60ffc2');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (43, '01a20320a27b7002a4367452085e09c7', 37, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'evaluation', 'quick_evaluation', '01a203210fdb701fa65b1a2f4662e556', 'create', '541e5ffabeb8c6f24c6af0b0aaaf0f76dc598aa764bd1e6233e479a8409eb396', '0c93aa2ca6b6f17a49f5f22f9a7b1c4a2323a9a7e749a3fc1981f7b709313b5a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (44, '01a20320a27b7002a4367452085e09c7', 38, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'evaluation', 'after_note', '01a203210fdb702097cc5161c71d2520', 'create', '96b3919c079b9d6bbebb13c0740f2d91496fe0d43096efa287a1d57807100249', 'afab992786e76bb7746da11aad1cd2a99507cd0dec8ab87590b7a3f2f2c36858');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (45, '01a20320a27b7002a4367452085e09c7', 39, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'seat-1', 'evaluation', 'lesson', '01a203210fdb7021923f88a9593d7044', 'create', '502810fa2fb9d91e02e36d6004ea32dd1b715ccb8ec64404b9a116daa991c2d1', 'b3056398354184dcf6bf0133097b8370da7fd559fe87089e30c3db349224f893');
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a4367452085e09c7', 'L', 4);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a4367452085e09c7', 'R', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a4367452085e09c7', 'B', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a4367452085e09c7', 'LB', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a4367452085e09c7', 'MB', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a4367452085e09c7', 'Ö', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a4367452085e09c7', 'Å', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a4367452085e09c7', 'U', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a4367452085e09c7', 'M', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a4367452085e09c7', 'F', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002a4367452085e09c7', 'LÄ', 1);
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (1, 'register', 'person', '01a20320a27b7000af61675714990dfb');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (2, '01a20320a27b7002a4367452085e09c7', 'incident', '01a20320a27b7002a4367452085e09c7');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (3, 'register', 'organisation', '01a20320a27b7003a4e6d509d4cb00c7');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (4, '01a20320a27b7002a4367452085e09c7', 'actor', '01a20320a27b70049a45bbfdcebe6625');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (5, '01a20320a27b7002a4367452085e09c7', 'log_entry', '01a20320bdd370008428460a82970ec4');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (6, '01a20320a27b7002a4367452085e09c7', 'log_entry', '01a20320d92b70008bce48e10a8393c2');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (7, '01a20320a27b7002a4367452085e09c7', 'log_entry', '01a20320f4837000a787ba4df1356651');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (8, '01a20320a27b7002a4367452085e09c7', 'log_entry', '01a203210fdb7000a02168591345af9b');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (9, 'register', 'contact', '01a203210fdb700191fb9bdb7f5fc8dd');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (10, 'register', 'forum', '01a203210fdb7003aa6616b2b268a8fa');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (11, '01a20320a27b7002a4367452085e09c7', 'dependency', '01a203210fdb700582699fb72e986074');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (12, '01a20320a27b7002a4367452085e09c7', 'situation_report', '01a203210fdb7006b873d50e43645b0f');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (13, '01a20320a27b7002a4367452085e09c7', 'request', '01a203210fdb7007a25175341ea1d79b');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (14, '01a20320a27b7002a4367452085e09c7', 'request_answer', '01a203210fdb700bb7a46da4e9b8db91');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (15, '01a20320a27b7002a4367452085e09c7', 'picture_line', '01a203210fdb700dbc25e9e1efe344fa');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (16, '01a20320a27b7002a4367452085e09c7', 'locked_version', '01a203210fdb700eb8878c35ce9fd492');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (17, '01a20320a27b7002a4367452085e09c7', 'dispatch', '01a203210fdb700f9fc105c77dde96c3');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (18, '01a20320a27b7002a4367452085e09c7', 'target_picture', '01a203210fdb70109e8822240a9524f4');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (19, '01a20320a27b7002a4367452085e09c7', 'agreement', '01a203210fdb7011ba16a7c4852b1762');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (20, '01a20320a27b7002a4367452085e09c7', 'action', '01a203210fdb701396143cecfcaa6d67');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (21, '01a20320a27b7002a4367452085e09c7', 'meeting', '01a203210fdb701880877a444a0a5856');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (22, '01a20320a27b7002a4367452085e09c7', 'agenda_item', '01a203210fdb7019b4624eb971a768b5');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (23, '01a20320a27b7002a4367452085e09c7', 'parked_issue', '01a203210fdb701c815b7c4b46ae2f59');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (24, '01a20320a27b7002a4367452085e09c7', 'minutes_edit', '01a203210fdb701e9ff6a7a5db2ffab0');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (25, '01a20320a27b7002a4367452085e09c7', 'after_note', '01a203210fdb702097cc5161c71d2520');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (26, '01a20320a27b7002a4367452085e09c7', 'lesson', '01a203210fdb7021923f88a9593d7044');
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
INSERT INTO "person" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "initials") VALUES (NULL, NULL, '', '01a20320a27b7000af61675714990dfb', 1, 'Anna Berg', 'AB');
INSERT INTO "organisation" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "kind", "short_name", "aliases", "places", "level", "seed", "note") VALUES (NULL, NULL, '', '01a20320a27b7003a4e6d509d4cb00c7', 1, 'Örebro kommun', 'kommun', '', '[]', '["1880"]', 'other', '', '');
INSERT INTO "forum" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "purpose", "level", "meets", "mandate", "members") VALUES (NULL, NULL, '', '01a203210fdb7003aa6616b2b268a8fa', 1, 'Krisrådet', '', 'other', '', '', '["01a20320a27b7003a4e6d509d4cb00c7"]');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (1, '685de406835a3f0fc4ff3ad57e4b08f3', '{"set":{"revision":"0006","tables":{"action":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","actor":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","after_note":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","agenda_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","agreement":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","alternative":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","analysis_revision":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","call_try":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_mark":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_own_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_run":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_setting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","choice":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","communication":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact_way":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dependency":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dispatch":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","feed_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","feed_reading":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","feed_source":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum_use":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","goal_conflict":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","incident":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","invitee":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","lesson":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","locked_version":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","log_entry":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting_event":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting_series":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","minutes":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","minutes_edit":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","moment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","organisation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","parked_issue":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","participant":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","person":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture_line":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","priority_question":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","quick_evaluation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_clock":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_step":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request_answer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","resource":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","situation_report":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","staffing":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","stance":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","target_picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (2, 'e221eeed6c67a1e837c00fa8034fdd4e', '{"set":{"id":"01a20320a27b7000af61675714990dfb","initials":"AB","name":"Anna Berg","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (3, '5f034adca597c5d6719ac24f204d9a2f', '{"set":{"close_reason":"","closed_at":null,"convening_actor":"","exercise":false,"id":"01a20320a27b7002a4367452085e09c7","leader_id":"01a20320a27b7000af61675714990dfb","mandate":"","name":"Storm över länet","occurrence":"occurred","opened_at":"2026-11-22T12:00:00.123456Z","phase":"acute","places":["1880"],"purpose":"","reopen_reason":"","type":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (4, '35a26f8f1b5cdd889cf91e22a0cec70a', '{"set":{"aliases":[],"id":"01a20320a27b7003a4e6d509d4cb00c7","kind":"kommun","level":"other","name":"Örebro kommun","note":"","places":["1880"],"seed":"","short_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (5, '59cf89987c221ddb2b5b7a2c388ee7da', '{"set":{"changed_at":null,"channels":"","closest":false,"consulted_at":null,"consulted_said":"","contribution":"","expects_report":true,"id":"01a20320a27b70049a45bbfdcebe6625","incident_id":"01a20320a27b7002a4367452085e09c7","kept_elsewhere":"","marking":"participants","moments":[],"most_important":false,"needs":"","organisation_id":"01a20320a27b7003a4e6d509d4cb00c7","own_goal":"","priority":null,"reasons":[],"responsibility":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (6, 'ed0d2747f9c7ab7bced34cf0442d79d7', '{"set":{"id":"01a20320a27b7005bd126a58f75cc1ea","incident_id":"01a20320a27b7002a4367452085e09c7","person_id":"01a20320a27b7000af61675714990dfb","role":"leader","since":"2026-11-22T12:00:00.123456Z","until":null,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (7, '04249133dd89f75e822c7ee500e08310', '{"set":{"id":"01a20320a27b7006a95836016eb86b76","incident_id":"01a20320a27b7002a4367452085e09c7","key":"share","name":"Dela information","position":1,"scope":[],"status":"planned","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (8, '3dd555fbf3288347d8bf23e331384847', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:07.123456Z","event_at":"2026-11-22T12:00:07.123456Z","everyone":false,"forum":"","id":"01a20320bdd370008428460a82970ec4","incident_id":"01a20320a27b7002a4367452085e09c7","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":1,"person_id":"01a20320a27b7000af61675714990dfb","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"strömmen borta i Adolfsberg","typed":"strömmen borta i Adolfsberg","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (9, '4ffdd362108bdd8876ff05d30c7a5977', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:14.123456Z","event_at":"2026-11-22T12:00:14.123456Z","everyone":false,"forum":"","id":"01a20320d92b70008bce48e10a8393c2","incident_id":"01a20320a27b7002a4367452085e09c7","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":2,"person_id":"01a20320a27b7000af61675714990dfb","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"regionen: två vårdcentraler på reservkraft","typed":"regionen: två vårdcentraler på reservkraft","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (10, '9c26b8b0f47681e2c7f3f3dae5686b21', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:21.123456Z","event_at":"2026-11-22T12:00:21.123456Z","everyone":false,"forum":"","id":"01a20320f4837000a787ba4df1356651","incident_id":"01a20320a27b7002a4367452085e09c7","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":3,"person_id":"01a20320a27b7000af61675714990dfb","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"bron avstängd","typed":"bron avstängd","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (11, '9ab6e8f34eb2c3bebea6650e71c92cdc', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:28.123456Z","event_at":"2026-11-22T12:00:28.123456Z","everyone":false,"forum":"","id":"01a203210fdb7000a02168591345af9b","incident_id":"01a20320a27b7002a4367452085e09c7","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":4,"person_id":"01a20320a27b7000af61675714990dfb","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"‘citat’ och \"citat\" 🌩","typed":"‘citat’ och \"citat\" 🌩","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (12, 'da1b0016a64899a69fe14d350ceeb508', '{"set":{"struck_at":"2026-11-22T12:00:28.123456Z","struck_by":"01a20320a27b7000af61675714990dfb","struck_reason":"fel ort","version":2},"was":{"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (13, '30d141d5b143b6ec4c63e2086f8de118', '{"set":{"mandate":"enligt avtal","version":2},"was":{"mandate":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (14, '20b08ac8d659c89721cbd98f997f8faa', '{"set":{"id":"01a203210fdb700191fb9bdb7f5fc8dd","name":"Bo Ek","note":"","organisation_id":"01a20320a27b7003a4e6d509d4cb00c7","role":"säkerhetschef","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (15, '3a15c56001ef22c782e2ee201640b131', '{"set":{"contact_id":"01a203210fdb700191fb9bdb7f5fc8dd","id":"01a203210fdb7002822da69b5c55dbe5","kind":"tib","label":"","organisation_id":"01a20320a27b7003a4e6d509d4cb00c7","position":1,"struck_at":null,"struck_by":null,"struck_reason":"","value":"019-21 10 00","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (16, '11749a8580a83633cdffdf395f238cf6', '{"set":{"id":"01a203210fdb7003aa6616b2b268a8fa","level":"other","mandate":"","meets":"","members":["01a20320a27b7003a4e6d509d4cb00c7"],"name":"Krisrådet","purpose":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (17, 'a72aed3e95d9d9c965d5970deac936f3', '{"set":{"actor_id":"01a20320a27b70049a45bbfdcebe6625","at":"2026-11-22T12:00:28.123456Z","call_back_at":null,"id":"01a203210fdb7004b8d01ade978d6a1d","incident_id":"01a20320a27b7002a4367452085e09c7","mandate":"","note":"","outcome":"reached","person_id":"01a20320a27b7000af61675714990dfb","person_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (18, '0284cad435e23b6e0a5855fb5f2838b8', '{"set":{"actor_id":"01a20320a27b70049a45bbfdcebe6625","alternative":"","changed_at":"2026-11-22T12:00:28.123456Z","criticality":"medium","id":"01a203210fdb700582699fb72e986074","incident_id":"01a20320a27b7002a4367452085e09c7","kept_elsewhere":"","marking":"sensitive","needed_actor_id":null,"needed_name":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","until":"","version":1,"what":"ström till vattenverket"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (19, 'c28382d5e7ddb22fe051a62fbda5959a', '{"set":{"actor_id":"01a20320a27b70049a45bbfdcebe6625","as_of":"2026-11-22T12:00:28.123456Z","communication":"","confidence":"unconfirmed","entered_at":"2026-11-22T12:00:28.123456Z","entry_id":null,"handling":"new","has_impacts":false,"id":"01a203210fdb7006b873d50e43645b0f","impacts":[{"function":"water","level":"red","words":"tankbilar körs ut"}],"incident_id":"01a20320a27b7002a4367452085e09c7","marking":"participants","needs":"","nothing_new_since":null,"number":1,"origin":"own","outlook":[],"person_id":"01a20320a27b7000af61675714990dfb","person_name":"","planned":"","received_at":"2026-11-22T12:00:28.123456Z","resources":"","secrecy_ground":"","situation":"pumpstation stilla","source":"","struck_at":null,"struck_by":null,"struck_reason":"","taken":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (20, '10361d0b2a5a7937fb5618f0e71f601e', '{"set":{"actor_ids":["01a20320a27b70049a45bbfdcebe6625"],"asked_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"id":"01a203210fdb7007a25175341ea1d79b","incident_id":"01a20320a27b7002a4367452085e09c7","marking":"participants","number":1,"person_id":"01a20320a27b7000af61675714990dfb","report_id":null,"secrecy_ground":"","state":"open","state_at":"2026-11-22T12:00:28.123456Z","state_by":"01a20320a27b7000af61675714990dfb","state_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"hur länge räcker dieseln","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (21, '7ad2a8536e25222ef7922dfba1331544', '{"set":{"based_on_id":null,"begun_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb7008bcb0fb026c2897ad","incident_id":"01a20320a27b7002a4367452085e09c7","number":1,"person_id":"01a20320a27b7000af61675714990dfb","reports_until":0,"set_aside":[],"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (22, '72787e89a7cfd0084bae445ac864adb4', '{"set":{"at":"2026-11-22T12:00:28.123456Z","confidence":null,"handling":"handled","id":"01a203210fdb7009b3947b7a9559099a","incident_id":"01a20320a27b7002a4367452085e09c7","note":"","person_id":"01a20320a27b7000af61675714990dfb","report_id":"01a203210fdb7006b873d50e43645b0f","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (23, '645d75569acdfc15e7d98e85607806da', '{"set":{"actor_id":"01a20320a27b70049a45bbfdcebe6625","id":"01a203210fdb700aad2b04bb618ad971","incident_id":"01a20320a27b7002a4367452085e09c7","minutes":30,"next_at":null,"off":false,"person_id":"01a20320a27b7000af61675714990dfb","reason":"","set_at":"2026-11-22T12:00:28.123456Z","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (24, '05525943ecc4b9e8900d10ee2d2e762e', '{"set":{"actor_id":"01a20320a27b70049a45bbfdcebe6625","at":"2026-11-22T12:00:28.123456Z","entry_id":null,"id":"01a203210fdb700bb7a46da4e9b8db91","incident_id":"01a20320a27b7002a4367452085e09c7","person_id":"01a20320a27b7000af61675714990dfb","report_id":null,"request_id":"01a203210fdb7007a25175341ea1d79b","struck_at":null,"struck_by":null,"struck_reason":"","text":"åtta timmar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (25, '7b9e1ea974766b5834db867b58fd179e', '{"set":{"actor_id":null,"as_of":"2026-11-22T12:00:28.123456Z","changed_at":"2026-11-22T12:00:28.123456Z","confidence":"unconfirmed","course":null,"entry_id":null,"function":"","heading":"event","horizon":null,"id":"01a203210fdb700dbc25e9e1efe344fa","incident_id":"01a20320a27b7002a4367452085e09c7","line_key":"01a203210fdb700c8b0e055b6e7c1451","marking":"participants","picture_id":"01a203210fdb7008bcb0fb026c2897ad","position":1,"question":null,"report_id":null,"secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"en pumpstation står stilla","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (26, 'fb5b11f68a0aa1cb8de7666232b740c9', '{"set":{"content":{"lines":[]},"digest":"0000000000000000000000000000000000000000000000000000000000000000","finalised_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb700eb8878c35ce9fd492","incident_id":"01a20320a27b7002a4367452085e09c7","kind":"picture","label":"LB1","number":1,"person_id":"01a20320a27b7000af61675714990dfb","record_id":"01a203210fdb7008bcb0fb026c2897ad","registry_number":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (27, 'ff0e1eb4b78b9540dab0bd74c6a24b36', '{"set":{"at":"2026-11-22T12:00:28.123456Z","channel":"","id":"01a203210fdb700f9fc105c77dde96c3","incident_id":"01a20320a27b7002a4367452085e09c7","note":"","person_id":"01a20320a27b7000af61675714990dfb","recipient":"Länsstyrelsen","struck_at":null,"struck_by":null,"struck_reason":"","version":1,"version_id":"01a203210fdb700eb8878c35ce9fd492"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (28, 'd42756509b7e3de8d2e3ef2bbe2035da', '{"set":{"actor_ids":["01a20320a27b70049a45bbfdcebe6625"],"agreed_at":null,"agreed_by":null,"by_when":null,"delimitation":"","dependency_ids":[],"id":"01a203210fdb70109e8822240a9524f4","incident_id":"01a20320a27b7002a4367452085e09c7","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b7000af61675714990dfb","picture_number":null,"protected":["liv och hälsa"],"reason":"","replaced_at":null,"replaces_id":null,"scope":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","valid_until":null,"version":1,"wanted":"vatten till alla"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (29, '815f4ef8525ec3d477466afd35afaba7', '{"set":{"acceptable":"","actor_ids":["01a20320a27b70049a45bbfdcebe6625"],"agreed_at":null,"agreed_by":null,"alternatives":"","decisive":false,"entry_id":null,"feasible":"","id":"01a203210fdb7011ba16a7c4852b1762","incident_id":"01a20320a27b7002a4367452085e09c7","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b7000af61675714990dfb","read_back_at":null,"reason":"","replaced_at":null,"replaces_id":null,"secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","suitable":"","target_id":"01a203210fdb70109e8822240a9524f4","version":1,"wording":"sjukhuset får vatten först"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (30, 'fbd961b44c256efbc00b25451ee88eea', '{"set":{"actor_id":"01a20320a27b70049a45bbfdcebe6625","agreement_id":"01a203210fdb7011ba16a7c4852b1762","anchor_by":null,"anchor_with":"","at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb7012a5e4dca836027a6b","incident_id":"01a20320a27b7002a4367452085e09c7","person_id":"01a20320a27b7000af61675714990dfb","position":1,"read_back":false,"said_by":"","stance":"agrees","target_id":null,"text":"","version":1,"withdrawn":false}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (31, '99c9c8d6f0a44cedb3df19ca129d02e7', '{"set":{"agreement_id":"01a203210fdb7011ba16a7c4852b1762","changed_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"follow_up_at":null,"follow_up_found":"","followed_up_at":null,"id":"01a203210fdb701396143cecfcaa6d67","incident_id":"01a20320a27b7002a4367452085e09c7","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","needs":"","number":1,"owner_actor_id":"01a20320a27b70049a45bbfdcebe6625","owner_person":"","person_id":"01a20320a27b7000af61675714990dfb","public_information":"","secrecy_ground":"","status":"proposed","status_at":"2026-11-22T12:00:28.123456Z","status_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","supporting_ids":[],"target_id":null,"text":"boka tankbilar","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (32, '3d1c7bd38a8c9d22473429f012b5cef1', '{"set":{"changed_at":"2026-11-22T12:00:28.123456Z","contact":"tib@example.se","fault":"","fault_detail":"","id":"01a203210fdb7014b546826ff669c338","incident_id":"01a20320a27b7002a4367452085e09c7","is_on":true,"kind":"vma","name":"","person_id":"01a20320a27b7000af61675714990dfb","unknown_since":null,"url":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (33, '80dd4e0010e2481dc5a47226493dcaf3', '{"set":{"area":"","became":["L1"],"codes":["1880"],"event":"","expires":null,"fetched_at":"2026-11-22T12:00:28.123456Z","fingerprint":"00000000000000000000000000000000","headline":"brand med rök","id":"01a203210fdb7015888a5bb4bb930faf","identifier":"SRCAP1","incident_id":"01a20320a27b7002a4367452085e09c7","kind":"vma","link":"","loud":false,"message":"alert","nationwide":false,"number":1,"origin":"vma","person_id":"01a20320a27b7000af61675714990dfb","public_warning":false,"published":"2026-11-22T12:00:28.123456Z","raw":"{\"identifier\": \"SRCAP1\"}","reality":"exercise","refs":[],"sender":"","severity":"severe","starts":null,"text":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (34, '25a8330f3cf17572597f05a02c8838b6', '{"set":{"exceptions":[1],"id":"01a203210fdb7016b03515d630917829","incident_id":"01a20320a27b7002a4367452085e09c7","person_id":"01a20320a27b7000af61675714990dfb","until":1,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (35, '936aa2959ea08db0a792eff9b82b20d0', '{"set":{"anchor_at":"2026-11-22T12:00:28.123456Z","ended_at":null,"every_minutes":0,"form":"phone_short","id":"01a203210fdb701785f6ad7413db783d","incident_id":"01a20320a27b7002a4367452085e09c7","made_at":"2026-11-22T12:00:28.123456Z","person_id":"01a20320a27b7000af61675714990dfb","rhythm":"at","times":["08.00","16.00"],"title":"Lägesmöte","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (36, 'add5dd89f76756c9df9eb3f7091cc70f', '{"set":{"call_back":"","channel":"phone","closed_at":null,"fallback":"","form":"","gentle_seconds":0,"id":"01a203210fdb701880877a444a0a5856","incident_id":"01a20320a27b7002a4367452085e09c7","invited_at":null,"join_code":"","join_group":"","join_link":"","join_number":"","join_place":"","led_by":null,"made_at":"2026-11-22T12:00:28.123456Z","minutes":15,"moments":[],"needed":"","number":1,"opening":"","own_listen":"","own_notes":"","own_technology":"","own_voice":"","person_id":"01a20320a27b7000af61675714990dfb","purpose":"","run_number":null,"sensitive_channel":"","sequence":0,"series_id":"01a203210fdb701785f6ad7413db783d","sharing":"","speaking":"list","started_at":"2026-11-22T12:00:28.123456Z","starts_at":"2026-11-22T12:00:28.123456Z","struck_at":null,"struck_by":null,"struck_reason":"","title":"Lägesmöte","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (37, '17d53793774e12f681636b4fafb28f60', '{"set":{"carried_from_id":null,"id":"01a203210fdb7019b4624eb971a768b5","incident_id":"01a20320a27b7002a4367452085e09c7","kind":"round","meeting_id":"01a203210fdb701880877a444a0a5856","minutes":7,"moderator_notes":"","notes":"","parked_id":null,"position":1,"presenter":"","presenter_actor_id":null,"purpose":"","recurring":false,"script":"","struck_at":null,"struck_by":null,"struck_reason":"","title":"Läget","to_agree":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (38, '230921b94c02e4b45fadf9d1217737ed', '{"set":{"actor_id":"01a20320a27b70049a45bbfdcebe6625","expectation":"","id":"01a203210fdb701a817fa4e3ef650550","incident_id":"01a20320a27b7002a4367452085e09c7","meeting_id":"01a203210fdb701880877a444a0a5856","position":1,"reports":true,"request_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (39, 'be077031cb9db705032f6c3f935e8bb8', '{"set":{"actor_id":"01a20320a27b70049a45bbfdcebe6625","at":"2026-11-22T12:00:28.123456Z","before_id":null,"id":"01a203210fdb701b9991f41474b2a131","incident_id":"01a20320a27b7002a4367452085e09c7","item_id":"01a203210fdb7019b4624eb971a768b5","kind":"floor","meeting_id":"01a203210fdb701880877a444a0a5856","name":"","number":1,"person_id":"01a20320a27b7000af61675714990dfb","seconds":0,"subject_id":null,"text":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (40, 'e42eae16c46cd17d5eabd997f3d3578d', '{"set":{"actor_ids":["01a20320a27b70049a45bbfdcebe6625"],"closed_at":null,"closed_how":"","entry_id":null,"forum":"","id":"01a203210fdb701c815b7c4b46ae2f59","incident_id":"01a20320a27b7002a4367452085e09c7","item_id":null,"made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","meeting_id":"01a203210fdb701880877a444a0a5856","number":1,"owner":"","owner_actor_id":null,"person_id":"01a20320a27b7000af61675714990dfb","return_at":null,"secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"skolskjutsar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (41, 'c97d6e1cd997cd763980adff0d305d9b', '{"set":{"changes":"","id":"01a203210fdb701da60d9f1b2e6e6066","incident_id":"01a20320a27b7002a4367452085e09c7","made_at":"2026-11-22T12:00:28.123456Z","meeting_id":"01a203210fdb701880877a444a0a5856","number":1,"person_id":"01a20320a27b7000af61675714990dfb","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (42, 'df2bc1650b4936af756f6222d056fba5', '{"set":{"at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb701e9ff6a7a5db2ffab0","incident_id":"01a20320a27b7002a4367452085e09c7","key":"head.purpose","left_out":false,"marking":"participants","minutes_id":"01a203210fdb701da60d9f1b2e6e6066","person_id":"01a20320a27b7000af61675714990dfb","section":"","text":"samma bild av läget","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (43, '32180712cf1b58c2a56c74cf1da66a79', '{"set":{"at":"2026-11-22T12:00:28.123456Z","by":"Anna Berg","change":"","id":"01a203210fdb701fa65b1a2f4662e556","incident_id":"01a20320a27b7002a4367452085e09c7","keep":"","meeting_id":"01a203210fdb701880877a444a0a5856","person_id":"01a20320a27b7000af61675714990dfb","scores":{"technology":2},"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (44, '8dd0d48e210014fe2254c81c019b95c2', '{"set":{"actor_id":null,"at":"2026-11-22T12:00:28.123456Z","done_at":null,"done_how":"","due_at":null,"id":"01a203210fdb702097cc5161c71d2520","incident_id":"01a20320a27b7002a4367452085e09c7","kind":"conclusion","marking":"participants","meeting_id":"01a203210fdb701880877a444a0a5856","owner":"","person_id":"01a20320a27b7000af61675714990dfb","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"ingen konflikt","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (45, '5d5bb0f5d7d6c71c4b75bc4f71691e47', '{"set":{"done_at":null,"done_how":"","due_at":null,"id":"01a203210fdb7021923f88a9593d7044","incident_id":"01a20320a27b7002a4367452085e09c7","made_at":"2026-11-22T12:00:28.123456Z","meeting_id":"01a203210fdb701880877a444a0a5856","number":1,"owner":"","person_id":"01a20320a27b7000af61675714990dfb","struck_at":null,"struck_by":null,"struck_reason":"","text":"prova reservnumret","version":1,"why":""}}');
INSERT INTO "incident" ("id", "version", "name", "type", "occurrence", "places", "convening_actor", "leader_id", "mandate", "purpose", "phase", "exercise", "opened_at", "closed_at", "close_reason", "reopen_reason") VALUES ('01a20320a27b7002a4367452085e09c7', 2, 'Storm över länet', '', 'occurred', '["1880"]', '', '01a20320a27b7000af61675714990dfb', 'enligt avtal', '', 'acute', 0, '2026-11-22 12:00:00.123456', NULL, '', '');
INSERT INTO "contact" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "name", "role", "note") VALUES (NULL, NULL, '', '01a203210fdb700191fb9bdb7f5fc8dd', 1, '01a20320a27b7003a4e6d509d4cb00c7', 'Bo Ek', 'säkerhetschef', '');
INSERT INTO "actor" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "organisation_id", "reasons", "responsibility", "needs", "contribution", "own_goal", "priority", "closest", "most_important", "channels", "moments", "expects_report", "marking", "secrecy_ground", "kept_elsewhere", "consulted_at", "consulted_said", "changed_at") VALUES (NULL, NULL, '', '01a20320a27b70049a45bbfdcebe6625', 1, '01a20320a27b7002a4367452085e09c7', '01a20320a27b7003a4e6d509d4cb00c7', '[]', '', '', '', '', NULL, 0, 0, '', '[]', 1, 'participants', '', '', NULL, '', NULL);
INSERT INTO "target_picture" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "scope", "wanted", "by_when", "protected", "delimitation", "reason", "valid_until", "actor_ids", "dependency_ids", "picture_number", "replaces_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb70109e8822240a9524f4', 1, '01a20320a27b7002a4367452085e09c7', 1, '', 'vatten till alla', NULL, '["liv och hälsa"]', '', '', NULL, '["01a20320a27b70049a45bbfdcebe6625"]', '[]', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', NULL, NULL, NULL, 'participants', '');
INSERT INTO "quick_evaluation" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "by", "scores", "keep", "change", "at", "person_id") VALUES (NULL, NULL, '', '01a203210fdb701fa65b1a2f4662e556', 1, '01a20320a27b7002a4367452085e09c7', '01a203210fdb701880877a444a0a5856', 'Anna Berg', '{"technology": 2}', '', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb');
INSERT INTO "lesson" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "why", "owner", "due_at", "meeting_id", "made_at", "person_id", "done_at", "done_how") VALUES (NULL, NULL, '', '01a203210fdb7021923f88a9593d7044', 1, '01a20320a27b7002a4367452085e09c7', 1, 'prova reservnumret', '', '', NULL, '01a203210fdb701880877a444a0a5856', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', NULL, '');
INSERT INTO "staffing" ("id", "version", "incident_id", "role", "person_id", "since", "until") VALUES ('01a20320a27b7005bd126a58f75cc1ea', 1, '01a20320a27b7002a4367452085e09c7', 'leader', '01a20320a27b7000af61675714990dfb', '2026-11-22 12:00:00.123456', NULL);
INSERT INTO "moment" ("id", "version", "incident_id", "key", "position", "name", "status", "scope") VALUES ('01a20320a27b7006a95836016eb86b76', 1, '01a20320a27b7002a4367452085e09c7', 'share', 1, 'Dela information', 'planned', '[]');
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES ('2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'fel ort', '01a20320bdd370008428460a82970ec4', 2, '01a20320a27b7002a4367452085e09c7', 1, 'entry', 'strömmen borta i Adolfsberg', 'strömmen borta i Adolfsberg', '2026-11-22 12:00:07.123456', '2026-11-22 12:00:07.123456', '01a20320a27b7000af61675714990dfb', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a20320d92b70008bce48e10a8393c2', 1, '01a20320a27b7002a4367452085e09c7', 2, 'entry', 'regionen: två vårdcentraler på reservkraft', 'regionen: två vårdcentraler på reservkraft', '2026-11-22 12:00:14.123456', '2026-11-22 12:00:14.123456', '01a20320a27b7000af61675714990dfb', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a20320f4837000a787ba4df1356651', 1, '01a20320a27b7002a4367452085e09c7', 3, 'entry', 'bron avstängd', 'bron avstängd', '2026-11-22 12:00:21.123456', '2026-11-22 12:00:21.123456', '01a20320a27b7000af61675714990dfb', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a203210fdb7000a02168591345af9b', 1, '01a20320a27b7002a4367452085e09c7', 4, 'entry', '‘citat’ och "citat" 🌩', '‘citat’ och "citat" 🌩', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "meeting_series" ("id", "version", "incident_id", "title", "rhythm", "times", "every_minutes", "anchor_at", "form", "made_at", "person_id", "ended_at") VALUES ('01a203210fdb701785f6ad7413db783d', 1, '01a20320a27b7002a4367452085e09c7', 'Lägesmöte', 'at', '["08.00", "16.00"]', 0, '2026-11-22 12:00:28.123456', 'phone_short', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', NULL);
INSERT INTO "feed_source" ("id", "version", "incident_id", "kind", "url", "name", "contact", "is_on", "changed_at", "person_id", "unknown_since", "fault", "fault_detail") VALUES ('01a203210fdb7014b546826ff669c338', 1, '01a20320a27b7002a4367452085e09c7', 'vma', '', '', 'tib@example.se', 1, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', NULL, '', '');
INSERT INTO "feed_item" ("id", "version", "incident_id", "number", "kind", "origin", "identifier", "fingerprint", "published", "fetched_at", "person_id", "headline", "text", "event", "message", "reality", "severity", "public_warning", "loud", "area", "codes", "nationwide", "starts", "expires", "link", "sender", "refs", "raw", "became") VALUES ('01a203210fdb7015888a5bb4bb930faf', 1, '01a20320a27b7002a4367452085e09c7', 1, 'vma', 'vma', 'SRCAP1', '00000000000000000000000000000000', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'brand med rök', '', '', 'alert', 'exercise', 'severe', 0, 0, '', '["1880"]', 0, NULL, NULL, '', '', '[]', '{"identifier": "SRCAP1"}', '["L1"]');
INSERT INTO "feed_reading" ("id", "version", "incident_id", "person_id", "until", "exceptions") VALUES ('01a203210fdb7016b03515d630917829', 1, '01a20320a27b7002a4367452085e09c7', '01a20320a27b7000af61675714990dfb', 1, '[1]');
INSERT INTO "contact_way" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "contact_id", "kind", "value", "label", "position") VALUES (NULL, NULL, '', '01a203210fdb7002822da69b5c55dbe5', 1, '01a20320a27b7003a4e6d509d4cb00c7', '01a203210fdb700191fb9bdb7f5fc8dd', 'tib', '019-21 10 00', '', 1);
INSERT INTO "locked_version" ("id", "version", "incident_id", "kind", "record_id", "label", "number", "digest", "content", "finalised_at", "person_id", "registry_number") VALUES ('01a203210fdb700eb8878c35ce9fd492', 1, '01a20320a27b7002a4367452085e09c7', 'picture', '01a203210fdb7008bcb0fb026c2897ad', 'LB1', 1, '0000000000000000000000000000000000000000000000000000000000000000', '{"lines": []}', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', '');
INSERT INTO "picture" ("id", "version", "incident_id", "number", "begun_at", "person_id", "based_on_id", "set_aside", "reports_until") VALUES ('01a203210fdb7008bcb0fb026c2897ad', 1, '01a20320a27b7002a4367452085e09c7', 1, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', NULL, '[]', 0);
INSERT INTO "call_try" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "at", "outcome", "call_back_at", "person_name", "mandate", "note", "person_id") VALUES (NULL, NULL, '', '01a203210fdb7004b8d01ade978d6a1d', 1, '01a20320a27b7002a4367452085e09c7', '01a20320a27b70049a45bbfdcebe6625', '2026-11-22 12:00:28.123456', 'reached', NULL, '', '', '', '01a20320a27b7000af61675714990dfb');
INSERT INTO "dependency" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "needed_actor_id", "needed_name", "what", "until", "criticality", "alternative", "marking", "secrecy_ground", "kept_elsewhere", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb700582699fb72e986074', 1, '01a20320a27b7002a4367452085e09c7', '01a20320a27b70049a45bbfdcebe6625', NULL, '', 'ström till vattenverket', '', 'medium', '', 'sensitive', '', '', '2026-11-22 12:00:28.123456');
INSERT INTO "agreement" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "wording", "reason", "alternatives", "suitable", "feasible", "acceptable", "decisive", "read_back_at", "actor_ids", "target_id", "replaces_id", "entry_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb7011ba16a7c4852b1762', 1, '01a20320a27b7002a4367452085e09c7', 1, 'sjukhuset får vatten först', '', '', '', '', '', 0, NULL, '["01a20320a27b70049a45bbfdcebe6625"]', '01a203210fdb70109e8822240a9524f4', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', NULL, NULL, NULL, 'participants', '');
INSERT INTO "after_note" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "kind", "text", "actor_id", "owner", "due_at", "done_at", "done_how", "marking", "secrecy_ground", "at", "person_id") VALUES (NULL, NULL, '', '01a203210fdb702097cc5161c71d2520', 1, '01a20320a27b7002a4367452085e09c7', '01a203210fdb701880877a444a0a5856', 'conclusion', 'ingen konflikt', NULL, '', NULL, NULL, '', 'participants', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb');
INSERT INTO "meeting" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "title", "form", "channel", "starts_at", "minutes", "purpose", "needed", "moments", "join_place", "join_number", "join_code", "join_link", "join_group", "fallback", "call_back", "sharing", "sensitive_channel", "opening", "own_listen", "own_notes", "own_technology", "own_voice", "speaking", "gentle_seconds", "sequence", "invited_at", "series_id", "run_number", "made_at", "person_id", "started_at", "closed_at", "led_by") VALUES (NULL, NULL, '', '01a203210fdb701880877a444a0a5856', 1, '01a20320a27b7002a4367452085e09c7', 1, 'Lägesmöte', '', 'phone', '2026-11-22 12:00:28.123456', 15, '', '', '[]', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'list', 0, 0, NULL, '01a203210fdb701785f6ad7413db783d', NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', '2026-11-22 12:00:28.123456', NULL, NULL);
INSERT INTO "dispatch" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "version_id", "recipient", "channel", "at", "person_id", "note") VALUES (NULL, NULL, '', '01a203210fdb700f9fc105c77dde96c3', 1, '01a20320a27b7002a4367452085e09c7', '01a203210fdb700eb8878c35ce9fd492', 'Länsstyrelsen', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', '');
INSERT INTO "situation_report" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "actor_id", "person_name", "origin", "source", "as_of", "received_at", "entered_at", "person_id", "entry_id", "confidence", "handling", "marking", "secrecy_ground", "nothing_new_since", "situation", "impacts", "has_impacts", "taken", "planned", "outlook", "resources", "needs", "communication") VALUES (NULL, NULL, '', '01a203210fdb7006b873d50e43645b0f', 1, '01a20320a27b7002a4367452085e09c7', 1, '01a20320a27b70049a45bbfdcebe6625', '', 'own', '', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', NULL, 'unconfirmed', 'new', 'participants', '', NULL, 'pumpstation stilla', '[{"function": "water", "level": "red", "words": "tankbilar körs ut"}]', 0, '', '', '[]', '', '', '');
INSERT INTO "report_clock" ("id", "version", "incident_id", "actor_id", "minutes", "next_at", "off", "reason", "set_at", "person_id") VALUES ('01a203210fdb700aad2b04bb618ad971', 1, '01a20320a27b7002a4367452085e09c7', '01a20320a27b70049a45bbfdcebe6625', 30, NULL, 0, '', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb');
INSERT INTO "stance" ("id", "version", "incident_id", "target_id", "agreement_id", "actor_id", "stance", "text", "anchor_with", "anchor_by", "said_by", "at", "position", "read_back", "withdrawn", "person_id") VALUES ('01a203210fdb7012a5e4dca836027a6b', 1, '01a20320a27b7002a4367452085e09c7', NULL, '01a203210fdb7011ba16a7c4852b1762', '01a20320a27b70049a45bbfdcebe6625', 'agrees', '', '', NULL, '', '2026-11-22 12:00:28.123456', 1, 0, 0, '01a20320a27b7000af61675714990dfb');
INSERT INTO "action" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "target_id", "agreement_id", "owner_actor_id", "owner_person", "unresolved", "supporting_ids", "due_at", "status", "status_reason", "status_at", "needs", "public_information", "follow_up_at", "follow_up_found", "followed_up_at", "entry_id", "made_at", "changed_at", "person_id", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb701396143cecfcaa6d67', 1, '01a20320a27b7002a4367452085e09c7', 1, 'boka tankbilar', NULL, '01a203210fdb7011ba16a7c4852b1762', '01a20320a27b70049a45bbfdcebe6625', '', '', '[]', NULL, 'proposed', '', '2026-11-22 12:00:28.123456', '', '', NULL, '', NULL, NULL, '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'participants', '');
INSERT INTO "agenda_item" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "position", "kind", "title", "minutes", "purpose", "presenter_actor_id", "presenter", "script", "to_agree", "notes", "moderator_notes", "recurring", "carried_from_id", "parked_id") VALUES (NULL, NULL, '', '01a203210fdb7019b4624eb971a768b5', 1, '01a20320a27b7002a4367452085e09c7', '01a203210fdb701880877a444a0a5856', 1, 'round', 'Läget', 7, '', NULL, '', '', '', '', '', 0, NULL, NULL);
INSERT INTO "minutes" ("id", "version", "incident_id", "meeting_id", "number", "changes", "made_at", "person_id") VALUES ('01a203210fdb701da60d9f1b2e6e6066', 1, '01a20320a27b7002a4367452085e09c7', '01a203210fdb701880877a444a0a5856', 1, '', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb');
INSERT INTO "report_step" ("id", "version", "incident_id", "report_id", "at", "person_id", "handling", "confidence", "note") VALUES ('01a203210fdb7009b3947b7a9559099a', 1, '01a20320a27b7002a4367452085e09c7', '01a203210fdb7006b873d50e43645b0f', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', 'handled', NULL, '');
INSERT INTO "request" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "asked_at", "due_at", "actor_ids", "person_id", "entry_id", "report_id", "marking", "secrecy_ground", "state", "state_at", "state_by", "state_reason") VALUES (NULL, NULL, '', '01a203210fdb7007a25175341ea1d79b', 1, '01a20320a27b7002a4367452085e09c7', 1, 'hur länge räcker dieseln', '2026-11-22 12:00:28.123456', NULL, '["01a20320a27b70049a45bbfdcebe6625"]', '01a20320a27b7000af61675714990dfb', NULL, NULL, 'participants', '', 'open', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', '');
INSERT INTO "picture_line" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "picture_id", "line_key", "heading", "horizon", "course", "position", "text", "report_id", "question", "function", "entry_id", "actor_id", "source", "as_of", "confidence", "marking", "secrecy_ground", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb700dbc25e9e1efe344fa', 1, '01a20320a27b7002a4367452085e09c7', '01a203210fdb7008bcb0fb026c2897ad', '01a203210fdb700c8b0e055b6e7c1451', 'event', NULL, NULL, 1, 'en pumpstation står stilla', NULL, NULL, '', NULL, NULL, '', '2026-11-22 12:00:28.123456', 'unconfirmed', 'participants', '', '2026-11-22 12:00:28.123456');
INSERT INTO "invitee" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "actor_id", "position", "expectation", "reports", "request_id") VALUES (NULL, NULL, '', '01a203210fdb701a817fa4e3ef650550', 1, '01a20320a27b7002a4367452085e09c7', '01a203210fdb701880877a444a0a5856', '01a20320a27b70049a45bbfdcebe6625', 1, '', 1, NULL);
INSERT INTO "meeting_event" ("id", "version", "incident_id", "meeting_id", "number", "kind", "at", "item_id", "actor_id", "before_id", "seconds", "name", "text", "subject_id", "person_id") VALUES ('01a203210fdb701b9991f41474b2a131', 1, '01a20320a27b7002a4367452085e09c7', '01a203210fdb701880877a444a0a5856', 1, 'floor', '2026-11-22 12:00:28.123456', '01a203210fdb7019b4624eb971a768b5', '01a20320a27b70049a45bbfdcebe6625', NULL, 0, '', '', NULL, '01a20320a27b7000af61675714990dfb');
INSERT INTO "parked_issue" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "forum", "owner_actor_id", "owner", "return_at", "actor_ids", "meeting_id", "item_id", "entry_id", "made_at", "person_id", "closed_at", "closed_how", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb701c815b7c4b46ae2f59', 1, '01a20320a27b7002a4367452085e09c7', 1, 'skolskjutsar', '', NULL, '', NULL, '["01a20320a27b70049a45bbfdcebe6625"]', '01a203210fdb701880877a444a0a5856', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb', NULL, '', 'participants', '');
INSERT INTO "minutes_edit" ("id", "version", "incident_id", "minutes_id", "key", "section", "text", "left_out", "marking", "at", "person_id") VALUES ('01a203210fdb701e9ff6a7a5db2ffab0', 1, '01a20320a27b7002a4367452085e09c7', '01a203210fdb701da60d9f1b2e6e6066', 'head.purpose', '', 'samma bild av läget', 0, 'participants', '2026-11-22 12:00:28.123456', '01a20320a27b7000af61675714990dfb');
INSERT INTO "request_answer" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "request_id", "actor_id", "at", "text", "report_id", "entry_id", "person_id") VALUES (NULL, NULL, '', '01a203210fdb700bb7a46da4e9b8db91', 1, '01a20320a27b7002a4367452085e09c7', '01a203210fdb7007a25175341ea1d79b', '01a20320a27b70049a45bbfdcebe6625', '2026-11-22 12:00:28.123456', 'åtta timmar', NULL, NULL, '01a20320a27b7000af61675714990dfb');
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
CREATE INDEX ix_quick_evaluation_incident_id ON quick_evaluation (incident_id);
CREATE INDEX ix_quick_evaluation_meeting_id ON quick_evaluation (meeting_id);
CREATE INDEX ix_lesson_incident_id ON lesson (incident_id);
CREATE INDEX ix_lesson_meeting_id ON lesson (meeting_id);
CREATE INDEX ix_staffing_incident_id ON staffing (incident_id);
CREATE INDEX ix_moment_incident_id ON moment (incident_id);
CREATE INDEX ix_log_entry_sort ON log_entry (incident_id, kind, marking, struck_at, number);
CREATE INDEX ix_log_entry_meeting_id ON log_entry (meeting_id);
CREATE INDEX ix_log_entry_incident_id ON log_entry (incident_id);
CREATE INDEX ix_log_entry_incident_id_event_at ON log_entry (incident_id, event_at, number);
CREATE INDEX ix_meeting_series_incident_id ON meeting_series (incident_id);
CREATE INDEX ix_feed_source_incident_id ON feed_source (incident_id);
CREATE INDEX ix_feed_item_loud ON feed_item (incident_id, loud, number);
CREATE INDEX ix_feed_item_incident_id ON feed_item (incident_id);
CREATE INDEX ix_feed_reading_incident_id ON feed_reading (incident_id);
CREATE INDEX ix_contact_way_organisation_id ON contact_way (organisation_id);
CREATE INDEX ix_locked_version_incident_id ON locked_version (incident_id);
CREATE INDEX ix_picture_incident_id ON picture (incident_id);
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
CREATE INDEX ix_after_note_meeting_id ON after_note (meeting_id);
CREATE INDEX ix_after_note_incident_id ON after_note (incident_id);
CREATE INDEX ix_meeting_incident_id ON meeting (incident_id);
CREATE INDEX ix_meeting_series_id ON meeting (series_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_dispatch_incident_id ON dispatch (incident_id);
CREATE INDEX ix_situation_report_confidence ON situation_report (incident_id, confidence, struck_at, number);
CREATE INDEX ix_situation_report_handling ON situation_report (incident_id, handling, struck_at, number);
CREATE INDEX ix_situation_report_entry_id ON situation_report (entry_id);
CREATE INDEX ix_situation_report_judging ON situation_report (actor_id, origin, has_impacts, struck_at, as_of, number);
CREATE INDEX ix_situation_report_new ON situation_report (actor_id, handling, struck_at);
CREATE INDEX ix_situation_report_newest ON situation_report (actor_id, origin, struck_at, as_of, number);
CREATE INDEX ix_situation_report_incident_id ON situation_report (incident_id);
CREATE INDEX ix_situation_report_received ON situation_report (actor_id, struck_at, received_at);
CREATE INDEX ix_report_clock_incident_id ON report_clock (incident_id);
CREATE INDEX ix_stance_agreement_id ON stance (agreement_id);
CREATE INDEX ix_stance_target_id ON stance (target_id);
CREATE INDEX ix_stance_incident_id ON stance (incident_id);
CREATE INDEX ix_action_entry_id ON action (entry_id);
CREATE INDEX ix_action_owner_actor_id ON action (owner_actor_id);
CREATE INDEX ix_action_incident_id ON action (incident_id);
CREATE INDEX ix_agenda_item_incident_id ON agenda_item (incident_id);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX ix_minutes_incident_id ON minutes (incident_id);
CREATE INDEX ix_report_step_report_id ON report_step (report_id);
CREATE INDEX ix_report_step_incident_id ON report_step (incident_id);
CREATE INDEX ix_request_entry_id ON request (entry_id);
CREATE INDEX ix_request_state ON request (incident_id, state, struck_at, number);
CREATE INDEX ix_request_incident_id ON request (incident_id);
CREATE INDEX ix_picture_line_place ON picture_line (picture_id, struck_at, heading, position);
CREATE INDEX ix_picture_line_incident_id ON picture_line (incident_id);
CREATE INDEX ix_invitee_incident_id ON invitee (incident_id);
CREATE INDEX ix_invitee_meeting_id ON invitee (meeting_id);
CREATE INDEX ix_meeting_event_incident_id ON meeting_event (incident_id);
CREATE INDEX ix_parked_issue_entry_id ON parked_issue (entry_id);
CREATE INDEX ix_parked_issue_incident_id ON parked_issue (incident_id);
CREATE INDEX ix_minutes_edit_incident_id ON minutes_edit (incident_id);
CREATE INDEX ix_request_answer_incident_id ON request_answer (incident_id);
CREATE INDEX ix_request_answer_request_id ON request_answer (request_id);
CREATE INDEX ix_request_answer_entry_id ON request_answer (entry_id);
CREATE INDEX ix_request_answer_report_id ON request_answer (report_id);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_update BEFORE UPDATE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_delete BEFORE DELETE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
