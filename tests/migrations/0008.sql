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
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (1, 'register', 1, '2026-11-22 12:00:00.123456', NULL, 'seat-1', 'store', '', '', 'schema', '80ba3ca80c275261e82e6378461072ede2ff7ceac15e6feeaa8b9a2fbe7a4c73', '40297ee7d51cab1d95a8cd141ee0a18643ef59e39d3af8d0517c756ef2b6d6d3');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (2, 'register', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'register', 'person', '01a20320a27b7000a8f473f5b9bb5183', 'create', '84779693490855e9b5e199bab0ee1356c186a7062c37083fe160253b92400a9d', 'fdd29a42997408f9bc8db761b105f68b84ef8b867d7f8b15e06ca75c664b5532');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (3, '01a20320a27b7002b36f1523e1cf871e', 1, '2026-11-22 12:00:00.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'incident', 'incident', '01a20320a27b7002b36f1523e1cf871e', 'create', 'fd77c86b9bbf41874ce26ff109303a827016b4e9c84b40de60e6d4170e0bd837', '5f19c2a8db8c295b083ef71592d5d56cf9a4f521db461ee261bfdd859ce6d941');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (4, 'register', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'register', 'organisation', '01a20320a27b7003b2036529d1817d5d', 'create', 'b5fc45664f23e346a54037f4489be6e70488346123ecc3997e9dd9488b992b4d', '5731854a11a42e174b7854899fbe89365f17e930a148ae6649a6b8664cc4bea6');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (5, '01a20320a27b7002b36f1523e1cf871e', 2, '2026-11-22 12:00:00.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'actor', 'actor', '01a20320a27b7004b147b4b2329016bf', 'create', '4c1ab0402dcccd9c4ce3ad891b5c17c03c2c1a6474186e6dfb1d347e704df2bf', '4d633df78f87dbefabc6596eab21aa5c1e2163680f199e42f71d543b2a71b072');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (6, '01a20320a27b7002b36f1523e1cf871e', 3, '2026-11-22 12:00:00.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'incident', 'staffing', '01a20320a27b700589b836ed8301494d', 'create', '4aca41f19c0b534aa812758be906945ec69771f2cfc7ac267442a0c9ddc48bd5', '9455f6ba9c26ed433fca4969c8aad9765b6cf70a20cac4fb6eea2e8ee9aba92f');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (7, '01a20320a27b7002b36f1523e1cf871e', 4, '2026-11-22 12:00:00.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'incident', 'moment', '01a20320a27b7006bf9a796bfce70fcb', 'create', 'c29ba72aa73581e15f2d03c22899435c624247ae31208224650032709b95af3f', 'e129dde9b4e7220b4c2f63bb4d6e862a0528594cfd414aafa9361b0ef7d2db91');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (8, '01a20320a27b7002b36f1523e1cf871e', 5, '2026-11-22 12:00:07.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'log', 'log_entry', '01a20320bdd370008e4ee4870ceb550c', 'create', '7236612d6542d48eca2b663fd43142643a5f579c2306b1fad9bbfae864405fe2', 'b26a32fa2d7184a7750c23cbe4c1b5fe38e63599b2bb93a68684f8d88541c961');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (9, '01a20320a27b7002b36f1523e1cf871e', 6, '2026-11-22 12:00:14.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'log', 'log_entry', '01a20320d92b70008875a16cb2dcc65d', 'create', '2cd99b19444b2081d09c0b4143366f728f4fd33eedf02b8e5d3844241479097b', 'ad572ec0935f701d1ee010e92520429b5b2986d0631d841760c48c93571b673a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (10, '01a20320a27b7002b36f1523e1cf871e', 7, '2026-11-22 12:00:21.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'log', 'log_entry', '01a20320f483700080eee4481709fe11', 'create', '1aa75ff3771b7d253e7328559c291729ab9bd4e4a7bb809139a321bbd445698e', '099f8ac45796e29db4b9074c5a6c2a9a13cd886fc2d0448885285f8595b1abd5');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (11, '01a20320a27b7002b36f1523e1cf871e', 8, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'log', 'log_entry', '01a203210fdb7000b976fdbf75f967c7', 'create', '8ae78478827b9e344db2f3fd2f2585ca34550aba4bc4cbe882494c655b2ef747', '033e834516fc4868e1ee33eedebcfcc10977e114efb9e0ae00e27604b2c60bd2');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (12, '01a20320a27b7002b36f1523e1cf871e', 9, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'log', 'log_entry', '01a20320bdd370008e4ee4870ceb550c', 'change', '76e556dddb949083208fe57fec3d4da8e4c7bdc67c853fe1d9f528b53bee5248', '68763a6edbb4fbb68c2f62ed2ad620636d701a2dab9b4c1894532cd3a7d2da2c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (13, '01a20320a27b7002b36f1523e1cf871e', 10, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'incident', 'incident', '01a20320a27b7002b36f1523e1cf871e', 'change', 'ff405c55d979491f53e996b0a8530cff3b80e53c56cb63e24c36a936fe97e9b1', '12e056ca4845391f7060c8fa96a276d57398b02dea860ca3e0f03fd5deadcea6');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (14, 'register', 4, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'register', 'contact', '01a203210fdb70018b3170a2eeaf8192', 'create', '333fa07e9897b1421999e32307ef43f84032b9154d206b1e7945bbab16bf53a4', '5c293d8153824b1e17ef25e7bed72a2bd75d9985da194d4b06161e4007579633');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (15, 'register', 5, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'register', 'contact_way', '01a203210fdb70029290ce48fd7e24de', 'create', '6c2a553fe944a02e43975f420184af60b4c7c4bb360c0aa415606b77eb1b3c12', 'aa2f4d0e574d7ec3eb159899c22f33374f0165b5379423301204a719fc1f5f9b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (16, 'register', 6, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'register', 'forum', '01a203210fdb7003a4a9e2f430729466', 'create', '215b286db46468b11c49a72a9fd1750dbcd410d58a283ed3c737199c6074af4e', '214abd40a3a0fe041867bfb2c326c959d1e3282a91e910a365db849898d96752');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (17, '01a20320a27b7002b36f1523e1cf871e', 11, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'actor', 'call_try', '01a203210fdb7004917d601ae0823b87', 'create', 'ca2987e2ff1c5a74cfc55b3d5f16c46336ca034f6fcdb229ea22a2a2922791a4', '933c87e2588e0353e496d0835783591fd8fcc3c315ad3be8cb2ae81af3baa37c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (18, '01a20320a27b7002b36f1523e1cf871e', 12, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'actor', 'dependency', '01a203210fdb7005bfebe7675abd690c', 'create', '4e4cd3ad248beb1a3ee124711a800169088237164a90bf217b5ba8f5436a9267', '9046ed9165f66e7ae80c4f36c39246e16de86ff05853075621f31b6887ace34c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (19, '01a20320a27b7002b36f1523e1cf871e', 13, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'situation', 'situation_report', '01a203210fdb7006833557e4591ecae6', 'create', '40b84578bad6975aeb1b04bfc85ae213e9a70ced84addb8d7ed706b3170dce16', 'eae8c10c5adacb264e025745bfa52d764cdeed643da838643c6f891f73614dcb');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (20, '01a20320a27b7002b36f1523e1cf871e', 14, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'situation', 'request', '01a203210fdb7007baff84fe0f1f3556', 'create', 'de967cfc4a7bbbfd7ef1fe5f63babf1174330e60a5a6c930214816eb4064842e', '26ac225a84c855cdbcf3c432f21edcfea30525b9a1cfd8b361835749be73b073');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (21, '01a20320a27b7002b36f1523e1cf871e', 15, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'situation', 'picture', '01a203210fdb7008a4363a2e7eebfac2', 'create', 'e123cb340c82cb376ab6cc1cbc94d98f30c5969343664db730b924a8adfddccb', '6defe37cb49954f8c1553e98960e57dda46a54cdfb6a9c919a1bbbf00b2108cd');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (22, '01a20320a27b7002b36f1523e1cf871e', 16, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'situation', 'report_step', '01a203210fdb7009b2e5f8348ab35ac7', 'create', '122aaddd6e1fdf4661507c002fdd1c975632c9bbe827d476ca93a0c2a0ec7077', '106f75614219d85c3ea8460b134e354e6b7db698b1671969bcd5f612c9f8760b');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (23, '01a20320a27b7002b36f1523e1cf871e', 17, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'situation', 'report_clock', '01a203210fdb700aa16435ad6a99f1ae', 'create', '46432303c4c22a0c0df4638dc3859d5b4d5a653d26b7fdbb8a786e1ef4d26e4f', '0b1e1afb351eb90fff669ccc05d48240102ab591b1f36ded6edad90315f7721c');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (24, '01a20320a27b7002b36f1523e1cf871e', 18, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'situation', 'request_answer', '01a203210fdb700b8367efb84f33a72e', 'create', '7da91c196d940df9c878682a6b24060da840d9794124ecd97eaba87a69fafd7c', 'f8a2372fa0df6e9331bcf07ac4ba610974e21b225564298a3f697aea9965b7d7');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (25, '01a20320a27b7002b36f1523e1cf871e', 19, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'situation', 'picture_line', '01a203210fdb700d96f4b39ffce136e2', 'create', '96b62958a9d9cd06ee330b1a3392e0898af261f00e016ed03530d35736cff65b', '28b3b16b0b28f694c77c7cde3e8e3703de04c3f36b3853377ca376e47cd5dd19');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (26, '01a20320a27b7002b36f1523e1cf871e', 20, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'release', 'locked_version', '01a203210fdb700e924b4c4326f21b75', 'create', '9654e20761e9f0760fff4d24e74c2c689816110eeb5a038850a46fe3954d6937', '8dd2c18641a41434004a5b2884dc8363efa20a11bde96b2f18ffe8e7e98e463d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (27, '01a20320a27b7002b36f1523e1cf871e', 21, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'release', 'dispatch', '01a203210fdb700fa16e92391775a584', 'create', 'a5ea40116b04feed2a14f13ebea6ab515b03a7d21221bed07b83c3b120166846', 'fd12484b485138ab5e452f4a40d0b07125e8c3c53e084fd32400c68b8304d97e');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (28, '01a20320a27b7002b36f1523e1cf871e', 22, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'agreement', 'target_picture', '01a203210fdb70109e86ddb6e2ed7597', 'create', 'ee386bfb9e51d129dcfeaef66e6c86c49cef6cd5741e16bffec40ed91369b26a', '63e015f5fdd67f68e00104edaae823fe6a7bce5137375f3f1c477ed7c9167105');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (29, '01a20320a27b7002b36f1523e1cf871e', 23, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'agreement', 'agreement', '01a203210fdb70118c57e43d28c6a2bc', 'create', 'c51eae4d4137e8879dcf84db51a356baf5d185b767df71e8a41404cba154b0d9', '8879038f133467e587f102e629b9fc5fb74d228c7e8b446a712d9946f37cd3c0');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (30, '01a20320a27b7002b36f1523e1cf871e', 24, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'agreement', 'stance', '01a203210fdb7012b045be5eeee53f00', 'create', '1078bb418f1985340b448e9dc2ed9ac29ad5cfbb78a641ab8ab945402fbaa190', 'e82d0edfcf46e972d5a844e6407caa4917982890761a475fe778d3c0ff1b6fa5');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (31, '01a20320a27b7002b36f1523e1cf871e', 25, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'agreement', 'action', '01a203210fdb70139993e29bf06fa08c', 'create', '9b8106fda255c3351fbc217044a336c61709ba60f3d34dfd1f1c62c1f8238227', '1a2b31d39b59e4ee03c974f3cd4ffc4bb2df2c149d442f9bd92133b96a2cb476');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (32, '01a20320a27b7002b36f1523e1cf871e', 26, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'monitoring', 'feed_source', '01a203210fdb7014a7c89e4fe88dfdbd', 'create', '3da9d5af85d3abba4d271c7e42216058144d0425d452657e646a2b1be6913c08', 'e4d568a34effb073b63a78848b026a070321138e72ce000a4c12b33d9425d2ed');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (33, '01a20320a27b7002b36f1523e1cf871e', 27, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'monitoring', 'feed_item', '01a203210fdb7015b1c57e1c2962b1eb', 'create', 'c4b8d7f91cded425eb637e13be6549d002a5e598f69d34f147491bad7b1cebef', 'bf22e48efcc7febd89fd7c2ad071a47e1707e1fdf8588d8107c6d307e9dec683');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (34, '01a20320a27b7002b36f1523e1cf871e', 28, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'monitoring', 'feed_reading', '01a203210fdb70168a4db51745f05a0c', 'create', '94581b70071f7c36cf0b9022bad6c4c2a4461d247491926ba0ed8744fc39f012', 'fa6c0e465b3349a9682b2343a8f9bf71e20c4c90ab94045e14e50d11a98ff231');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (35, '01a20320a27b7002b36f1523e1cf871e', 29, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'meeting', 'meeting_series', '01a203210fdb7017ba38b48507ffb285', 'create', 'e0cfcf64ed3a7bf66b5e8f897c21b0cd8d045cbd62b98ef986ead19ec73864d8', 'e0c00ca590bc29e7afa1928e12cf0543701e0a70c8dfe07af0ca2849f060a67d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (36, '01a20320a27b7002b36f1523e1cf871e', 30, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'meeting', 'meeting', '01a203210fdb7018aa8f50c339a48d74', 'create', 'fa8594aef5477940f975b5f01498abb82251252254cb436021332f7439fec42b', '648851ba6c9966afb2012de3797e74bdabc72ab57b7097aadd781e30a1d85aae');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (37, '01a20320a27b7002b36f1523e1cf871e', 31, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'meeting', 'agenda_item', '01a203210fdb7019bc2eb51ac677d190', 'create', '1d1dc7d5b3ab3ad76649cd1a15bec69f1eeea223302986a11055c28266871eb6', 'ee75598f0f1ab45f3a71488c16a47aa5f28a70bc0836efe016461bb66b6ea554');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (38, '01a20320a27b7002b36f1523e1cf871e', 32, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'meeting', 'invitee', '01a203210fdb701a8f9fbd15816e76e9', 'create', '6c011e0bfa5eba2bb450124a723f4cba0699e2aee846d0f3b88090fed0adda8d', '708a479f930bd89743a4afbc55b49d3fec503532ddba4e635feb1ab331945ae5');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (39, '01a20320a27b7002b36f1523e1cf871e', 33, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'meeting', 'meeting_event', '01a203210fdb701bb0ff7902f1bb0b5e', 'create', 'c4881a43ddb9fd83ec33ec5b5eee3e8d08d9d0661ef700fa3518b7f1d3787ebf', '2b48fb4eaaf2307b32f7185681fe7b78a0889515f9f4256bbed0b79c602fbb18');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (40, '01a20320a27b7002b36f1523e1cf871e', 34, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'meeting', 'parked_issue', '01a203210fdb701cb463a897d5dd7795', 'create', 'add52fd3be587e8f0c64eeb3ebff3935f7b422689672f7e0f7e0b213bdac1aef', 'a5ec8f556c26f15a4999ec3cb2b4e4eb2973e66c0d895ba30a640a19f471103e');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (41, '01a20320a27b7002b36f1523e1cf871e', 35, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'meeting', 'minutes', '01a203210fdb701d96483f9c9f211ee6', 'create', '85f98849df48160f24b1c91bc656a082e2aba7fd9a1f4a14ce34e1076f82dacf', '352e1366b9de27bd2b442afb9af5949454e3a917cf5a79ff24e8a201e9c2fa8d');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (42, '01a20320a27b7002b36f1523e1cf871e', 36, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'meeting', 'minutes_edit', '01a203210fdb701eb977600388b77608', 'create', '2c3dfe8334a3fedacd2559e46becdead0e71f1e58c0959ed823079faf8ce6e53', 'cd8eaa5d68a1ebb59b42668c7539e4851bc0f81c26914aeae4ec0df2739ac7c6');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (43, '01a20320a27b7002b36f1523e1cf871e', 37, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'evaluation', 'quick_evaluation', '01a203210fdb701f807374e9eb280916', 'create', '3da13abf3412e68578eaaa70f084b69382ae2147d25135376898c1838b388153', 'bf7889f196ecb85b96e55961ff9e32a3d4c15d506db77943a63396f1c7f9795e');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (44, '01a20320a27b7002b36f1523e1cf871e', 38, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'evaluation', 'after_note', '01a203210fdb7020b6eba2f9d3a8a4df', 'create', '81ccfa0650667a2ee3b4f015bcd225c596c831f1e5469413b9491e75d809aca7', '33ba13838fb0bb9fbcc67cba7cf5dabb441c2487e414ee5aa7e757ce56d62e4a');
INSERT INTO "journal" ("id", "chain", "seq", "at", "person_id", "seat", "room", "kind", "record_id", "operation", "digest", "hash") VALUES (45, '01a20320a27b7002b36f1523e1cf871e', 39, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'seat-1', 'evaluation', 'lesson', '01a203210fdb7021ad6cba04a758ebef', 'create', '19e1f3e6f746c4c3af96760f0835532e5679c53b55c79db74b3a0b985a1d5991', '8841606da7274cf55f5a6c430a094f0a17051a4f78b35048a205674857211c5b');
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002b36f1523e1cf871e', 'L', 4);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002b36f1523e1cf871e', 'R', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002b36f1523e1cf871e', 'B', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002b36f1523e1cf871e', 'LB', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002b36f1523e1cf871e', 'MB', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002b36f1523e1cf871e', 'Ö', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002b36f1523e1cf871e', 'Å', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002b36f1523e1cf871e', 'U', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002b36f1523e1cf871e', 'M', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002b36f1523e1cf871e', 'F', 1);
INSERT INTO "counter" ("incident_id", "series", "value") VALUES ('01a20320a27b7002b36f1523e1cf871e', 'LÄ', 1);
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (1, 'register', 'person', '01a20320a27b7000a8f473f5b9bb5183');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (2, '01a20320a27b7002b36f1523e1cf871e', 'incident', '01a20320a27b7002b36f1523e1cf871e');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (3, 'register', 'organisation', '01a20320a27b7003b2036529d1817d5d');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (4, '01a20320a27b7002b36f1523e1cf871e', 'actor', '01a20320a27b7004b147b4b2329016bf');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (5, '01a20320a27b7002b36f1523e1cf871e', 'log_entry', '01a20320bdd370008e4ee4870ceb550c');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (6, '01a20320a27b7002b36f1523e1cf871e', 'log_entry', '01a20320d92b70008875a16cb2dcc65d');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (7, '01a20320a27b7002b36f1523e1cf871e', 'log_entry', '01a20320f483700080eee4481709fe11');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (8, '01a20320a27b7002b36f1523e1cf871e', 'log_entry', '01a203210fdb7000b976fdbf75f967c7');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (9, 'register', 'contact', '01a203210fdb70018b3170a2eeaf8192');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (10, 'register', 'forum', '01a203210fdb7003a4a9e2f430729466');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (11, '01a20320a27b7002b36f1523e1cf871e', 'dependency', '01a203210fdb7005bfebe7675abd690c');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (12, '01a20320a27b7002b36f1523e1cf871e', 'situation_report', '01a203210fdb7006833557e4591ecae6');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (13, '01a20320a27b7002b36f1523e1cf871e', 'request', '01a203210fdb7007baff84fe0f1f3556');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (14, '01a20320a27b7002b36f1523e1cf871e', 'request_answer', '01a203210fdb700b8367efb84f33a72e');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (15, '01a20320a27b7002b36f1523e1cf871e', 'picture_line', '01a203210fdb700d96f4b39ffce136e2');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (16, '01a20320a27b7002b36f1523e1cf871e', 'locked_version', '01a203210fdb700e924b4c4326f21b75');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (17, '01a20320a27b7002b36f1523e1cf871e', 'dispatch', '01a203210fdb700fa16e92391775a584');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (18, '01a20320a27b7002b36f1523e1cf871e', 'target_picture', '01a203210fdb70109e86ddb6e2ed7597');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (19, '01a20320a27b7002b36f1523e1cf871e', 'agreement', '01a203210fdb70118c57e43d28c6a2bc');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (20, '01a20320a27b7002b36f1523e1cf871e', 'action', '01a203210fdb70139993e29bf06fa08c');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (21, '01a20320a27b7002b36f1523e1cf871e', 'meeting', '01a203210fdb7018aa8f50c339a48d74');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (22, '01a20320a27b7002b36f1523e1cf871e', 'agenda_item', '01a203210fdb7019bc2eb51ac677d190');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (23, '01a20320a27b7002b36f1523e1cf871e', 'parked_issue', '01a203210fdb701cb463a897d5dd7795');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (24, '01a20320a27b7002b36f1523e1cf871e', 'minutes_edit', '01a203210fdb701eb977600388b77608');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (25, '01a20320a27b7002b36f1523e1cf871e', 'after_note', '01a203210fdb7020b6eba2f9d3a8a4df');
INSERT INTO "search_doc" ("id", "chain", "kind", "record_id") VALUES (26, '01a20320a27b7002b36f1523e1cf871e', 'lesson', '01a203210fdb7021ad6cba04a758ebef');
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
INSERT INTO "person" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "initials") VALUES (NULL, NULL, '', '01a20320a27b7000a8f473f5b9bb5183', 1, 'Anna Berg', 'AB');
INSERT INTO "organisation" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "kind", "short_name", "aliases", "places", "level", "seed", "note") VALUES (NULL, NULL, '', '01a20320a27b7003b2036529d1817d5d', 1, 'Örebro kommun', 'kommun', '', '[]', '["1880"]', 'other', '', '');
INSERT INTO "forum" ("struck_at", "struck_by", "struck_reason", "id", "version", "name", "purpose", "level", "meets", "mandate", "members") VALUES (NULL, NULL, '', '01a203210fdb7003a4a9e2f430729466', 1, 'Krisrådet', '', 'other', '', '', '["01a20320a27b7003b2036529d1817d5d"]');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (1, '32f6c507b8fefbc690ab40a5124517b8', '{"set":{"revision":"0008","tables":{"action":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","actor":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","after_note":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","agenda_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","agreement":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","alternative":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","analysis_revision":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","call_try":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_mark":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_own_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_run":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","checklist_setting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","choice":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","communication":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","contact_way":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dependency":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dismissal":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","dispatch":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","feed_item":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","feed_reading":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","feed_source":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","forum_use":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","goal_conflict":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","handover":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","incident":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","invitee":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","lesson":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","locked_version":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","log_entry":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting_event":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","meeting_series":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","minutes":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","minutes_edit":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","moment":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","moment_report":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","organisation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","parked_issue":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","participant":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","person":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","picture_line":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","priority_question":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","quick_evaluation":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_clock":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","report_step":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","request_answer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","resource":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","review_answer":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","review_clock":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","situation_report":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","staffing":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","stance":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","target_picture":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (2, '81d51047cd82b22d56fb8ac6a82aad72', '{"set":{"id":"01a20320a27b7000a8f473f5b9bb5183","initials":"AB","name":"Anna Berg","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (3, '965942a74ed94b4544cefca038c0b5ee', '{"set":{"close_reason":"","closed_at":null,"convening_actor":"","exercise":false,"id":"01a20320a27b7002b36f1523e1cf871e","leader_id":"01a20320a27b7000a8f473f5b9bb5183","mandate":"","name":"Storm över länet","occurrence":"occurred","opened_at":"2026-11-22T12:00:00.123456Z","phase":"acute","places":["1880"],"purpose":"","reopen_reason":"","type":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (4, '989d69a80af001e23ed8042f648a88d5', '{"set":{"aliases":[],"id":"01a20320a27b7003b2036529d1817d5d","kind":"kommun","level":"other","name":"Örebro kommun","note":"","places":["1880"],"seed":"","short_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (5, '570e51ea63ab9b08d18d1d5162e61c90', '{"set":{"changed_at":null,"channels":"","closest":false,"consulted_at":null,"consulted_said":"","contribution":"","expects_report":true,"id":"01a20320a27b7004b147b4b2329016bf","incident_id":"01a20320a27b7002b36f1523e1cf871e","kept_elsewhere":"","marking":"participants","moments":[],"most_important":false,"needs":"","organisation_id":"01a20320a27b7003b2036529d1817d5d","own_goal":"","priority":null,"reasons":[],"responsibility":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (6, '43c65ab717dee9619a78997edeace14a', '{"set":{"id":"01a20320a27b700589b836ed8301494d","incident_id":"01a20320a27b7002b36f1523e1cf871e","person_id":"01a20320a27b7000a8f473f5b9bb5183","relief_at":null,"role":"leader","since":"2026-11-22T12:00:00.123456Z","until":null,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (7, 'bfc42ecefdc820bb224d4af3750f35a5', '{"set":{"id":"01a20320a27b7006bf9a796bfce70fcb","incident_id":"01a20320a27b7002b36f1523e1cf871e","key":"share","name":"Dela information","position":1,"scope":[],"status":"planned","status_at":null,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (8, '6bba3557fbf470b507df4997ecf7cfb5', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:07.123456Z","event_at":"2026-11-22T12:00:07.123456Z","everyone":false,"forum":"","id":"01a20320bdd370008e4ee4870ceb550c","incident_id":"01a20320a27b7002b36f1523e1cf871e","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":1,"person_id":"01a20320a27b7000a8f473f5b9bb5183","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"strömmen borta i Adolfsberg","typed":"strömmen borta i Adolfsberg","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (9, '4182da74c47821f648862682abe67f67', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:14.123456Z","event_at":"2026-11-22T12:00:14.123456Z","everyone":false,"forum":"","id":"01a20320d92b70008875a16cb2dcc65d","incident_id":"01a20320a27b7002b36f1523e1cf871e","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":2,"person_id":"01a20320a27b7000a8f473f5b9bb5183","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"regionen: två vårdcentraler på reservkraft","typed":"regionen: två vårdcentraler på reservkraft","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (10, '3e7a14d86e162d9b7f9a6a6ad2ca196b', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:21.123456Z","event_at":"2026-11-22T12:00:21.123456Z","everyone":false,"forum":"","id":"01a20320f483700080eee4481709fe11","incident_id":"01a20320a27b7002b36f1523e1cf871e","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":3,"person_id":"01a20320a27b7000a8f473f5b9bb5183","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"bron avstängd","typed":"bron avstängd","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (11, '69c847c2b150ac0467576e3c4f671297', '{"set":{"actor_ids":[],"answers":"","corrects_id":null,"due_at":null,"entered_at":"2026-11-22T12:00:28.123456Z","event_at":"2026-11-22T12:00:28.123456Z","everyone":false,"forum":"","id":"01a203210fdb7000b976fdbf75f967c7","incident_id":"01a20320a27b7002b36f1523e1cf871e","item_id":null,"kind":"entry","marking":"participants","meeting_id":null,"number":4,"person_id":"01a20320a27b7000a8f473f5b9bb5183","secrecy_ground":"","source":"","speaker_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","tags":["vatten"],"text":"‘citat’ och \"citat\" 🌩","typed":"‘citat’ och \"citat\" 🌩","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (12, 'b2a273102ea3ddac73238e044068a8ba', '{"set":{"struck_at":"2026-11-22T12:00:28.123456Z","struck_by":"01a20320a27b7000a8f473f5b9bb5183","struck_reason":"fel ort","version":2},"was":{"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (13, '8d73b99a8bf8fdc96de790d920e82b4f', '{"set":{"mandate":"enligt avtal","version":2},"was":{"mandate":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (14, '5eefd427ab3faa58076817fffa87d61b', '{"set":{"id":"01a203210fdb70018b3170a2eeaf8192","name":"Bo Ek","note":"","organisation_id":"01a20320a27b7003b2036529d1817d5d","role":"säkerhetschef","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (15, '4ae64d1c2fca8d43320ae473e091d30f', '{"set":{"contact_id":"01a203210fdb70018b3170a2eeaf8192","id":"01a203210fdb70029290ce48fd7e24de","kind":"tib","label":"","organisation_id":"01a20320a27b7003b2036529d1817d5d","position":1,"struck_at":null,"struck_by":null,"struck_reason":"","value":"019-21 10 00","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (16, '394ac5e0b83b225d8c77111ec9614577', '{"set":{"id":"01a203210fdb7003a4a9e2f430729466","level":"other","mandate":"","meets":"","members":["01a20320a27b7003b2036529d1817d5d"],"name":"Krisrådet","purpose":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (17, 'cfcf6d1e6e4be9429d1bd458da4b8e2d', '{"set":{"actor_id":"01a20320a27b7004b147b4b2329016bf","at":"2026-11-22T12:00:28.123456Z","call_back_at":null,"id":"01a203210fdb7004917d601ae0823b87","incident_id":"01a20320a27b7002b36f1523e1cf871e","mandate":"","note":"","outcome":"reached","person_id":"01a20320a27b7000a8f473f5b9bb5183","person_name":"","struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (18, 'c20077fe9925316f1ccce6e3a416817b', '{"set":{"actor_id":"01a20320a27b7004b147b4b2329016bf","alternative":"","changed_at":"2026-11-22T12:00:28.123456Z","criticality":"medium","id":"01a203210fdb7005bfebe7675abd690c","incident_id":"01a20320a27b7002b36f1523e1cf871e","kept_elsewhere":"","marking":"sensitive","needed_actor_id":null,"needed_name":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","until":"","version":1,"what":"ström till vattenverket"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (19, '0149ba4acd3ed639faab519894b5d8ed', '{"set":{"actor_id":"01a20320a27b7004b147b4b2329016bf","as_of":"2026-11-22T12:00:28.123456Z","communication":"","confidence":"unconfirmed","entered_at":"2026-11-22T12:00:28.123456Z","entry_id":null,"handling":"new","has_impacts":false,"id":"01a203210fdb7006833557e4591ecae6","impacts":[{"function":"water","level":"red","words":"tankbilar körs ut"}],"incident_id":"01a20320a27b7002b36f1523e1cf871e","marking":"participants","needs":"","nothing_new_since":null,"number":1,"origin":"own","outlook":[],"person_id":"01a20320a27b7000a8f473f5b9bb5183","person_name":"","planned":"","received_at":"2026-11-22T12:00:28.123456Z","resources":"","secrecy_ground":"","situation":"pumpstation stilla","source":"","struck_at":null,"struck_by":null,"struck_reason":"","taken":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (20, 'fed0b70929224718252d304fcedcdaca', '{"set":{"actor_ids":["01a20320a27b7004b147b4b2329016bf"],"asked_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"id":"01a203210fdb7007baff84fe0f1f3556","incident_id":"01a20320a27b7002b36f1523e1cf871e","marking":"participants","number":1,"person_id":"01a20320a27b7000a8f473f5b9bb5183","report_id":null,"secrecy_ground":"","state":"open","state_at":"2026-11-22T12:00:28.123456Z","state_by":"01a20320a27b7000a8f473f5b9bb5183","state_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"hur länge räcker dieseln","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (21, '3fbb75231c2c408b04021acf0981d95c', '{"set":{"based_on_id":null,"begun_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb7008a4363a2e7eebfac2","incident_id":"01a20320a27b7002b36f1523e1cf871e","number":1,"person_id":"01a20320a27b7000a8f473f5b9bb5183","reports_until":0,"set_aside":[],"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (22, 'b863717977747133452c3537c5d6a1d1', '{"set":{"at":"2026-11-22T12:00:28.123456Z","confidence":null,"handling":"handled","id":"01a203210fdb7009b2e5f8348ab35ac7","incident_id":"01a20320a27b7002b36f1523e1cf871e","note":"","person_id":"01a20320a27b7000a8f473f5b9bb5183","report_id":"01a203210fdb7006833557e4591ecae6","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (23, 'b40d7909f830b2c6efd2122e22fee446', '{"set":{"actor_id":"01a20320a27b7004b147b4b2329016bf","id":"01a203210fdb700aa16435ad6a99f1ae","incident_id":"01a20320a27b7002b36f1523e1cf871e","minutes":30,"next_at":null,"off":false,"person_id":"01a20320a27b7000a8f473f5b9bb5183","reason":"","set_at":"2026-11-22T12:00:28.123456Z","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (24, '1daa788d0bde6ef74c05d907497f0781', '{"set":{"actor_id":"01a20320a27b7004b147b4b2329016bf","at":"2026-11-22T12:00:28.123456Z","entry_id":null,"id":"01a203210fdb700b8367efb84f33a72e","incident_id":"01a20320a27b7002b36f1523e1cf871e","person_id":"01a20320a27b7000a8f473f5b9bb5183","report_id":null,"request_id":"01a203210fdb7007baff84fe0f1f3556","struck_at":null,"struck_by":null,"struck_reason":"","text":"åtta timmar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (25, '2594a814089c92bd7c9f1a2deda6e0db', '{"set":{"actor_id":null,"as_of":"2026-11-22T12:00:28.123456Z","changed_at":"2026-11-22T12:00:28.123456Z","confidence":"unconfirmed","course":null,"entry_id":null,"function":"","heading":"event","horizon":null,"id":"01a203210fdb700d96f4b39ffce136e2","incident_id":"01a20320a27b7002b36f1523e1cf871e","line_key":"01a203210fdb700cbc20e506ec7d58f9","marking":"participants","picture_id":"01a203210fdb7008a4363a2e7eebfac2","position":1,"question":null,"report_id":null,"secrecy_ground":"","source":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"en pumpstation står stilla","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (26, 'edbf7ea3954bead48bea6d3bf8ca0bd7', '{"set":{"content":{"lines":[]},"digest":"0000000000000000000000000000000000000000000000000000000000000000","finalised_at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb700e924b4c4326f21b75","incident_id":"01a20320a27b7002b36f1523e1cf871e","kind":"picture","label":"LB1","number":1,"person_id":"01a20320a27b7000a8f473f5b9bb5183","record_id":"01a203210fdb7008a4363a2e7eebfac2","registry_number":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (27, '469bdaba2592b047ec2a1d3be9b218d6', '{"set":{"at":"2026-11-22T12:00:28.123456Z","channel":"","id":"01a203210fdb700fa16e92391775a584","incident_id":"01a20320a27b7002b36f1523e1cf871e","note":"","person_id":"01a20320a27b7000a8f473f5b9bb5183","recipient":"Länsstyrelsen","struck_at":null,"struck_by":null,"struck_reason":"","version":1,"version_id":"01a203210fdb700e924b4c4326f21b75"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (28, 'b20de32f07ea300184a08e3f2ef2a88f', '{"set":{"actor_ids":["01a20320a27b7004b147b4b2329016bf"],"agreed_at":null,"agreed_by":null,"by_when":null,"delimitation":"","dependency_ids":[],"id":"01a203210fdb70109e86ddb6e2ed7597","incident_id":"01a20320a27b7002b36f1523e1cf871e","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b7000a8f473f5b9bb5183","picture_number":null,"protected":["liv och hälsa"],"reason":"","replaced_at":null,"replaces_id":null,"scope":"","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","valid_until":null,"version":1,"wanted":"vatten till alla"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (29, '2b79bde2197df2cbb0722c7b82556209', '{"set":{"acceptable":"","actor_ids":["01a20320a27b7004b147b4b2329016bf"],"agreed_at":null,"agreed_by":null,"alternatives":"","decisive":false,"entry_id":null,"feasible":"","id":"01a203210fdb70118c57e43d28c6a2bc","incident_id":"01a20320a27b7002b36f1523e1cf871e","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","number":1,"person_id":"01a20320a27b7000a8f473f5b9bb5183","read_back_at":null,"reason":"","replaced_at":null,"replaces_id":null,"secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","suitable":"","target_id":"01a203210fdb70109e86ddb6e2ed7597","version":1,"wording":"sjukhuset får vatten först"}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (30, '9fedc521efab270fa5284d5ca72df466', '{"set":{"actor_id":"01a20320a27b7004b147b4b2329016bf","agreement_id":"01a203210fdb70118c57e43d28c6a2bc","anchor_by":null,"anchor_with":"","at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb7012b045be5eeee53f00","incident_id":"01a20320a27b7002b36f1523e1cf871e","person_id":"01a20320a27b7000a8f473f5b9bb5183","position":1,"read_back":false,"said_by":"","stance":"agrees","target_id":null,"text":"","version":1,"withdrawn":false}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (31, '02c56602bbf51598979975fbf96e8cfa', '{"set":{"agreement_id":"01a203210fdb70118c57e43d28c6a2bc","changed_at":"2026-11-22T12:00:28.123456Z","due_at":null,"entry_id":null,"follow_up_at":null,"follow_up_found":"","followed_up_at":null,"id":"01a203210fdb70139993e29bf06fa08c","incident_id":"01a20320a27b7002b36f1523e1cf871e","made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","needs":"","number":1,"owner_actor_id":"01a20320a27b7004b147b4b2329016bf","owner_person":"","person_id":"01a20320a27b7000a8f473f5b9bb5183","public_information":"","secrecy_ground":"","status":"proposed","status_at":"2026-11-22T12:00:28.123456Z","status_reason":"","struck_at":null,"struck_by":null,"struck_reason":"","supporting_ids":[],"target_id":null,"text":"boka tankbilar","unresolved":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (32, '4955ed8ed114b804cf937488c8a882bc', '{"set":{"changed_at":"2026-11-22T12:00:28.123456Z","contact":"tib@example.se","fault":"","fault_detail":"","id":"01a203210fdb7014a7c89e4fe88dfdbd","incident_id":"01a20320a27b7002b36f1523e1cf871e","is_on":true,"kind":"vma","name":"","person_id":"01a20320a27b7000a8f473f5b9bb5183","unknown_since":null,"url":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (33, '4bb3f8d8ebb28897607aaeb44ba7cf24', '{"set":{"area":"","became":["L1"],"codes":["1880"],"event":"","expires":null,"fetched_at":"2026-11-22T12:00:28.123456Z","fingerprint":"00000000000000000000000000000000","headline":"brand med rök","id":"01a203210fdb7015b1c57e1c2962b1eb","identifier":"SRCAP1","incident_id":"01a20320a27b7002b36f1523e1cf871e","kind":"vma","link":"","loud":false,"message":"alert","nationwide":false,"number":1,"origin":"vma","person_id":"01a20320a27b7000a8f473f5b9bb5183","public_warning":false,"published":"2026-11-22T12:00:28.123456Z","raw":"{\"identifier\": \"SRCAP1\"}","reality":"exercise","refs":[],"sender":"","severity":"severe","starts":null,"text":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (34, 'd04559ccc64d9823f1a5f70573260827', '{"set":{"exceptions":[1],"id":"01a203210fdb70168a4db51745f05a0c","incident_id":"01a20320a27b7002b36f1523e1cf871e","person_id":"01a20320a27b7000a8f473f5b9bb5183","until":1,"version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (35, 'fa9344ce495dcd30d590a0c432b301f6', '{"set":{"anchor_at":"2026-11-22T12:00:28.123456Z","ended_at":null,"every_minutes":0,"form":"phone_short","id":"01a203210fdb7017ba38b48507ffb285","incident_id":"01a20320a27b7002b36f1523e1cf871e","made_at":"2026-11-22T12:00:28.123456Z","person_id":"01a20320a27b7000a8f473f5b9bb5183","rhythm":"at","times":["08.00","16.00"],"title":"Lägesmöte","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (36, '9246d676bdcfcd75347d499c72878c2e', '{"set":{"call_back":"","channel":"phone","closed_at":null,"fallback":"","form":"","gentle_seconds":0,"id":"01a203210fdb7018aa8f50c339a48d74","incident_id":"01a20320a27b7002b36f1523e1cf871e","invited_at":null,"join_code":"","join_group":"","join_link":"","join_number":"","join_place":"","led_by":null,"made_at":"2026-11-22T12:00:28.123456Z","minutes":15,"moments":[],"needed":"","number":1,"opening":"","own_listen":"","own_notes":"","own_technology":"","own_voice":"","person_id":"01a20320a27b7000a8f473f5b9bb5183","purpose":"","run_number":null,"sensitive_channel":"","sequence":0,"series_id":"01a203210fdb7017ba38b48507ffb285","sharing":"","speaking":"list","started_at":"2026-11-22T12:00:28.123456Z","starts_at":"2026-11-22T12:00:28.123456Z","struck_at":null,"struck_by":null,"struck_reason":"","title":"Lägesmöte","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (37, 'f4b5135a1a9f8c8e586b33d3c30de8ae', '{"set":{"carried_from_id":null,"id":"01a203210fdb7019bc2eb51ac677d190","incident_id":"01a20320a27b7002b36f1523e1cf871e","kind":"round","meeting_id":"01a203210fdb7018aa8f50c339a48d74","minutes":7,"moderator_notes":"","notes":"","parked_id":null,"position":1,"presenter":"","presenter_actor_id":null,"purpose":"","recurring":false,"script":"","struck_at":null,"struck_by":null,"struck_reason":"","title":"Läget","to_agree":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (38, '5e429fb3755868f46232b69edfa12e57', '{"set":{"actor_id":"01a20320a27b7004b147b4b2329016bf","expectation":"","id":"01a203210fdb701a8f9fbd15816e76e9","incident_id":"01a20320a27b7002b36f1523e1cf871e","meeting_id":"01a203210fdb7018aa8f50c339a48d74","position":1,"reports":true,"request_id":null,"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (39, '3203a6d395147e1b6869a0519d010263', '{"set":{"actor_id":"01a20320a27b7004b147b4b2329016bf","at":"2026-11-22T12:00:28.123456Z","before_id":null,"id":"01a203210fdb701bb0ff7902f1bb0b5e","incident_id":"01a20320a27b7002b36f1523e1cf871e","item_id":"01a203210fdb7019bc2eb51ac677d190","kind":"floor","meeting_id":"01a203210fdb7018aa8f50c339a48d74","name":"","number":1,"person_id":"01a20320a27b7000a8f473f5b9bb5183","seconds":0,"subject_id":null,"text":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (40, 'abfcb70da587faf2e67f0b36bbb683d2', '{"set":{"actor_ids":["01a20320a27b7004b147b4b2329016bf"],"closed_at":null,"closed_how":"","entry_id":null,"forum":"","id":"01a203210fdb701cb463a897d5dd7795","incident_id":"01a20320a27b7002b36f1523e1cf871e","item_id":null,"made_at":"2026-11-22T12:00:28.123456Z","marking":"participants","meeting_id":"01a203210fdb7018aa8f50c339a48d74","number":1,"owner":"","owner_actor_id":null,"person_id":"01a20320a27b7000a8f473f5b9bb5183","return_at":null,"secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"skolskjutsar","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (41, 'af03ba339da0806e09d4472dac793f49', '{"set":{"changes":"","id":"01a203210fdb701d96483f9c9f211ee6","incident_id":"01a20320a27b7002b36f1523e1cf871e","made_at":"2026-11-22T12:00:28.123456Z","meeting_id":"01a203210fdb7018aa8f50c339a48d74","number":1,"person_id":"01a20320a27b7000a8f473f5b9bb5183","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (42, '8fdbd53c7e9109b1e4d5577ec49e1599', '{"set":{"at":"2026-11-22T12:00:28.123456Z","id":"01a203210fdb701eb977600388b77608","incident_id":"01a20320a27b7002b36f1523e1cf871e","key":"head.purpose","left_out":false,"marking":"participants","minutes_id":"01a203210fdb701d96483f9c9f211ee6","person_id":"01a20320a27b7000a8f473f5b9bb5183","section":"","text":"samma bild av läget","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (43, '3c00a1869f0dab8ae9a4420781fdf0bd', '{"set":{"at":"2026-11-22T12:00:28.123456Z","by":"Anna Berg","change":"","id":"01a203210fdb701f807374e9eb280916","incident_id":"01a20320a27b7002b36f1523e1cf871e","keep":"","meeting_id":"01a203210fdb7018aa8f50c339a48d74","person_id":"01a20320a27b7000a8f473f5b9bb5183","scores":{"technology":2},"struck_at":null,"struck_by":null,"struck_reason":"","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (44, '9b04ea96e6ffa84e05fe80de7bdd022f', '{"set":{"actor_id":null,"at":"2026-11-22T12:00:28.123456Z","done_at":null,"done_how":"","due_at":null,"id":"01a203210fdb7020b6eba2f9d3a8a4df","incident_id":"01a20320a27b7002b36f1523e1cf871e","kind":"conclusion","marking":"participants","meeting_id":"01a203210fdb7018aa8f50c339a48d74","owner":"","person_id":"01a20320a27b7000a8f473f5b9bb5183","secrecy_ground":"","struck_at":null,"struck_by":null,"struck_reason":"","text":"ingen konflikt","version":1}}');
INSERT INTO "journal_content" ("id", "salt", "content") VALUES (45, '4854b64ebfd02310219cf861fd113042', '{"set":{"done_at":null,"done_how":"","due_at":null,"id":"01a203210fdb7021ad6cba04a758ebef","incident_id":"01a20320a27b7002b36f1523e1cf871e","made_at":"2026-11-22T12:00:28.123456Z","meeting_id":"01a203210fdb7018aa8f50c339a48d74","number":1,"owner":"","person_id":"01a20320a27b7000a8f473f5b9bb5183","struck_at":null,"struck_by":null,"struck_reason":"","text":"prova reservnumret","version":1,"why":""}}');
INSERT INTO "incident" ("id", "version", "name", "type", "occurrence", "places", "convening_actor", "leader_id", "mandate", "purpose", "phase", "exercise", "opened_at", "closed_at", "close_reason", "reopen_reason") VALUES ('01a20320a27b7002b36f1523e1cf871e', 2, 'Storm över länet', '', 'occurred', '["1880"]', '', '01a20320a27b7000a8f473f5b9bb5183', 'enligt avtal', '', 'acute', 0, '2026-11-22 12:00:00.123456', NULL, '', '');
INSERT INTO "contact" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "name", "role", "note") VALUES (NULL, NULL, '', '01a203210fdb70018b3170a2eeaf8192', 1, '01a20320a27b7003b2036529d1817d5d', 'Bo Ek', 'säkerhetschef', '');
INSERT INTO "actor" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "organisation_id", "reasons", "responsibility", "needs", "contribution", "own_goal", "priority", "closest", "most_important", "channels", "moments", "expects_report", "marking", "secrecy_ground", "kept_elsewhere", "consulted_at", "consulted_said", "changed_at") VALUES (NULL, NULL, '', '01a20320a27b7004b147b4b2329016bf', 1, '01a20320a27b7002b36f1523e1cf871e', '01a20320a27b7003b2036529d1817d5d', '[]', '', '', '', '', NULL, 0, 0, '', '[]', 1, 'participants', '', '', NULL, '', NULL);
INSERT INTO "target_picture" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "scope", "wanted", "by_when", "protected", "delimitation", "reason", "valid_until", "actor_ids", "dependency_ids", "picture_number", "replaces_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb70109e86ddb6e2ed7597', 1, '01a20320a27b7002b36f1523e1cf871e', 1, '', 'vatten till alla', NULL, '["liv och hälsa"]', '', '', NULL, '["01a20320a27b7004b147b4b2329016bf"]', '[]', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', NULL, NULL, NULL, 'participants', '');
INSERT INTO "quick_evaluation" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "by", "scores", "keep", "change", "at", "person_id") VALUES (NULL, NULL, '', '01a203210fdb701f807374e9eb280916', 1, '01a20320a27b7002b36f1523e1cf871e', '01a203210fdb7018aa8f50c339a48d74', 'Anna Berg', '{"technology": 2}', '', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183');
INSERT INTO "lesson" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "why", "owner", "due_at", "meeting_id", "made_at", "person_id", "done_at", "done_how") VALUES (NULL, NULL, '', '01a203210fdb7021ad6cba04a758ebef', 1, '01a20320a27b7002b36f1523e1cf871e', 1, 'prova reservnumret', '', '', NULL, '01a203210fdb7018aa8f50c339a48d74', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', NULL, '');
INSERT INTO "staffing" ("id", "version", "incident_id", "role", "person_id", "since", "until", "relief_at") VALUES ('01a20320a27b700589b836ed8301494d', 1, '01a20320a27b7002b36f1523e1cf871e', 'leader', '01a20320a27b7000a8f473f5b9bb5183', '2026-11-22 12:00:00.123456', NULL, NULL);
INSERT INTO "moment" ("id", "version", "incident_id", "key", "position", "name", "status", "scope", "status_at") VALUES ('01a20320a27b7006bf9a796bfce70fcb', 1, '01a20320a27b7002b36f1523e1cf871e', 'share', 1, 'Dela information', 'planned', '[]', NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES ('2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'fel ort', '01a20320bdd370008e4ee4870ceb550c', 2, '01a20320a27b7002b36f1523e1cf871e', 1, 'entry', 'strömmen borta i Adolfsberg', 'strömmen borta i Adolfsberg', '2026-11-22 12:00:07.123456', '2026-11-22 12:00:07.123456', '01a20320a27b7000a8f473f5b9bb5183', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a20320d92b70008875a16cb2dcc65d', 1, '01a20320a27b7002b36f1523e1cf871e', 2, 'entry', 'regionen: två vårdcentraler på reservkraft', 'regionen: två vårdcentraler på reservkraft', '2026-11-22 12:00:14.123456', '2026-11-22 12:00:14.123456', '01a20320a27b7000a8f473f5b9bb5183', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a20320f483700080eee4481709fe11', 1, '01a20320a27b7002b36f1523e1cf871e', 3, 'entry', 'bron avstängd', 'bron avstängd', '2026-11-22 12:00:21.123456', '2026-11-22 12:00:21.123456', '01a20320a27b7000a8f473f5b9bb5183', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "log_entry" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "kind", "text", "typed", "event_at", "entered_at", "person_id", "source", "tags", "marking", "secrecy_ground", "actor_ids", "everyone", "unresolved", "due_at", "forum", "answers", "corrects_id", "meeting_id", "item_id", "speaker_id") VALUES (NULL, NULL, '', '01a203210fdb7000b976fdbf75f967c7', 1, '01a20320a27b7002b36f1523e1cf871e', 4, 'entry', '‘citat’ och "citat" 🌩', '‘citat’ och "citat" 🌩', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', '', '["vatten"]', 'participants', '', '[]', 0, '', NULL, '', '', NULL, NULL, NULL, NULL);
INSERT INTO "meeting_series" ("id", "version", "incident_id", "title", "rhythm", "times", "every_minutes", "anchor_at", "form", "made_at", "person_id", "ended_at") VALUES ('01a203210fdb7017ba38b48507ffb285', 1, '01a20320a27b7002b36f1523e1cf871e', 'Lägesmöte', 'at', '["08.00", "16.00"]', 0, '2026-11-22 12:00:28.123456', 'phone_short', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', NULL);
INSERT INTO "feed_source" ("id", "version", "incident_id", "kind", "url", "name", "contact", "is_on", "changed_at", "person_id", "unknown_since", "fault", "fault_detail") VALUES ('01a203210fdb7014a7c89e4fe88dfdbd', 1, '01a20320a27b7002b36f1523e1cf871e', 'vma', '', '', 'tib@example.se', 1, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', NULL, '', '');
INSERT INTO "feed_item" ("id", "version", "incident_id", "number", "kind", "origin", "identifier", "fingerprint", "published", "fetched_at", "person_id", "headline", "text", "event", "message", "reality", "severity", "public_warning", "loud", "area", "codes", "nationwide", "starts", "expires", "link", "sender", "refs", "raw", "became") VALUES ('01a203210fdb7015b1c57e1c2962b1eb', 1, '01a20320a27b7002b36f1523e1cf871e', 1, 'vma', 'vma', 'SRCAP1', '00000000000000000000000000000000', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'brand med rök', '', '', 'alert', 'exercise', 'severe', 0, 0, '', '["1880"]', 0, NULL, NULL, '', '', '[]', '{"identifier": "SRCAP1"}', '["L1"]');
INSERT INTO "feed_reading" ("id", "version", "incident_id", "person_id", "until", "exceptions") VALUES ('01a203210fdb70168a4db51745f05a0c', 1, '01a20320a27b7002b36f1523e1cf871e', '01a20320a27b7000a8f473f5b9bb5183', 1, '[1]');
INSERT INTO "contact_way" ("struck_at", "struck_by", "struck_reason", "id", "version", "organisation_id", "contact_id", "kind", "value", "label", "position") VALUES (NULL, NULL, '', '01a203210fdb70029290ce48fd7e24de', 1, '01a20320a27b7003b2036529d1817d5d', '01a203210fdb70018b3170a2eeaf8192', 'tib', '019-21 10 00', '', 1);
INSERT INTO "locked_version" ("id", "version", "incident_id", "kind", "record_id", "label", "number", "digest", "content", "finalised_at", "person_id", "registry_number") VALUES ('01a203210fdb700e924b4c4326f21b75', 1, '01a20320a27b7002b36f1523e1cf871e', 'picture', '01a203210fdb7008a4363a2e7eebfac2', 'LB1', 1, '0000000000000000000000000000000000000000000000000000000000000000', '{"lines": []}', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', '');
INSERT INTO "picture" ("id", "version", "incident_id", "number", "begun_at", "person_id", "based_on_id", "set_aside", "reports_until") VALUES ('01a203210fdb7008a4363a2e7eebfac2', 1, '01a20320a27b7002b36f1523e1cf871e', 1, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', NULL, '[]', 0);
INSERT INTO "call_try" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "at", "outcome", "call_back_at", "person_name", "mandate", "note", "person_id") VALUES (NULL, NULL, '', '01a203210fdb7004917d601ae0823b87', 1, '01a20320a27b7002b36f1523e1cf871e', '01a20320a27b7004b147b4b2329016bf', '2026-11-22 12:00:28.123456', 'reached', NULL, '', '', '', '01a20320a27b7000a8f473f5b9bb5183');
INSERT INTO "dependency" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "actor_id", "needed_actor_id", "needed_name", "what", "until", "criticality", "alternative", "marking", "secrecy_ground", "kept_elsewhere", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb7005bfebe7675abd690c', 1, '01a20320a27b7002b36f1523e1cf871e', '01a20320a27b7004b147b4b2329016bf', NULL, '', 'ström till vattenverket', '', 'medium', '', 'sensitive', '', '', '2026-11-22 12:00:28.123456');
INSERT INTO "agreement" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "wording", "reason", "alternatives", "suitable", "feasible", "acceptable", "decisive", "read_back_at", "actor_ids", "target_id", "replaces_id", "entry_id", "made_at", "person_id", "agreed_at", "agreed_by", "replaced_at", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb70118c57e43d28c6a2bc', 1, '01a20320a27b7002b36f1523e1cf871e', 1, 'sjukhuset får vatten först', '', '', '', '', '', 0, NULL, '["01a20320a27b7004b147b4b2329016bf"]', '01a203210fdb70109e86ddb6e2ed7597', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', NULL, NULL, NULL, 'participants', '');
INSERT INTO "after_note" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "kind", "text", "actor_id", "owner", "due_at", "done_at", "done_how", "marking", "secrecy_ground", "at", "person_id") VALUES (NULL, NULL, '', '01a203210fdb7020b6eba2f9d3a8a4df', 1, '01a20320a27b7002b36f1523e1cf871e', '01a203210fdb7018aa8f50c339a48d74', 'conclusion', 'ingen konflikt', NULL, '', NULL, NULL, '', 'participants', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183');
INSERT INTO "meeting" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "title", "form", "channel", "starts_at", "minutes", "purpose", "needed", "moments", "join_place", "join_number", "join_code", "join_link", "join_group", "fallback", "call_back", "sharing", "sensitive_channel", "opening", "own_listen", "own_notes", "own_technology", "own_voice", "speaking", "gentle_seconds", "sequence", "invited_at", "series_id", "run_number", "made_at", "person_id", "started_at", "closed_at", "led_by") VALUES (NULL, NULL, '', '01a203210fdb7018aa8f50c339a48d74', 1, '01a20320a27b7002b36f1523e1cf871e', 1, 'Lägesmöte', '', 'phone', '2026-11-22 12:00:28.123456', 15, '', '', '[]', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'list', 0, 0, NULL, '01a203210fdb7017ba38b48507ffb285', NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', '2026-11-22 12:00:28.123456', NULL, NULL);
INSERT INTO "dispatch" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "version_id", "recipient", "channel", "at", "person_id", "note") VALUES (NULL, NULL, '', '01a203210fdb700fa16e92391775a584', 1, '01a20320a27b7002b36f1523e1cf871e', '01a203210fdb700e924b4c4326f21b75', 'Länsstyrelsen', '', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', '');
INSERT INTO "situation_report" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "actor_id", "person_name", "origin", "source", "as_of", "received_at", "entered_at", "person_id", "entry_id", "confidence", "handling", "marking", "secrecy_ground", "nothing_new_since", "situation", "impacts", "has_impacts", "taken", "planned", "outlook", "resources", "needs", "communication") VALUES (NULL, NULL, '', '01a203210fdb7006833557e4591ecae6', 1, '01a20320a27b7002b36f1523e1cf871e', 1, '01a20320a27b7004b147b4b2329016bf', '', 'own', '', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', NULL, 'unconfirmed', 'new', 'participants', '', NULL, 'pumpstation stilla', '[{"function": "water", "level": "red", "words": "tankbilar körs ut"}]', 0, '', '', '[]', '', '', '');
INSERT INTO "report_clock" ("id", "version", "incident_id", "actor_id", "minutes", "next_at", "off", "reason", "set_at", "person_id") VALUES ('01a203210fdb700aa16435ad6a99f1ae', 1, '01a20320a27b7002b36f1523e1cf871e', '01a20320a27b7004b147b4b2329016bf', 30, NULL, 0, '', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183');
INSERT INTO "stance" ("id", "version", "incident_id", "target_id", "agreement_id", "actor_id", "stance", "text", "anchor_with", "anchor_by", "said_by", "at", "position", "read_back", "withdrawn", "person_id") VALUES ('01a203210fdb7012b045be5eeee53f00', 1, '01a20320a27b7002b36f1523e1cf871e', NULL, '01a203210fdb70118c57e43d28c6a2bc', '01a20320a27b7004b147b4b2329016bf', 'agrees', '', '', NULL, '', '2026-11-22 12:00:28.123456', 1, 0, 0, '01a20320a27b7000a8f473f5b9bb5183');
INSERT INTO "action" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "target_id", "agreement_id", "owner_actor_id", "owner_person", "unresolved", "supporting_ids", "due_at", "status", "status_reason", "status_at", "needs", "public_information", "follow_up_at", "follow_up_found", "followed_up_at", "entry_id", "made_at", "changed_at", "person_id", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb70139993e29bf06fa08c', 1, '01a20320a27b7002b36f1523e1cf871e', 1, 'boka tankbilar', NULL, '01a203210fdb70118c57e43d28c6a2bc', '01a20320a27b7004b147b4b2329016bf', '', '', '[]', NULL, 'proposed', '', '2026-11-22 12:00:28.123456', '', '', NULL, '', NULL, NULL, '2026-11-22 12:00:28.123456', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'participants', '');
INSERT INTO "agenda_item" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "position", "kind", "title", "minutes", "purpose", "presenter_actor_id", "presenter", "script", "to_agree", "notes", "moderator_notes", "recurring", "carried_from_id", "parked_id") VALUES (NULL, NULL, '', '01a203210fdb7019bc2eb51ac677d190', 1, '01a20320a27b7002b36f1523e1cf871e', '01a203210fdb7018aa8f50c339a48d74', 1, 'round', 'Läget', 7, '', NULL, '', '', '', '', '', 0, NULL, NULL);
INSERT INTO "minutes" ("id", "version", "incident_id", "meeting_id", "number", "changes", "made_at", "person_id") VALUES ('01a203210fdb701d96483f9c9f211ee6', 1, '01a20320a27b7002b36f1523e1cf871e', '01a203210fdb7018aa8f50c339a48d74', 1, '', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183');
INSERT INTO "report_step" ("id", "version", "incident_id", "report_id", "at", "person_id", "handling", "confidence", "note") VALUES ('01a203210fdb7009b2e5f8348ab35ac7', 1, '01a20320a27b7002b36f1523e1cf871e', '01a203210fdb7006833557e4591ecae6', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', 'handled', NULL, '');
INSERT INTO "request" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "asked_at", "due_at", "actor_ids", "person_id", "entry_id", "report_id", "marking", "secrecy_ground", "state", "state_at", "state_by", "state_reason") VALUES (NULL, NULL, '', '01a203210fdb7007baff84fe0f1f3556', 1, '01a20320a27b7002b36f1523e1cf871e', 1, 'hur länge räcker dieseln', '2026-11-22 12:00:28.123456', NULL, '["01a20320a27b7004b147b4b2329016bf"]', '01a20320a27b7000a8f473f5b9bb5183', NULL, NULL, 'participants', '', 'open', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', '');
INSERT INTO "picture_line" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "picture_id", "line_key", "heading", "horizon", "course", "position", "text", "report_id", "question", "function", "entry_id", "actor_id", "source", "as_of", "confidence", "marking", "secrecy_ground", "changed_at") VALUES (NULL, NULL, '', '01a203210fdb700d96f4b39ffce136e2', 1, '01a20320a27b7002b36f1523e1cf871e', '01a203210fdb7008a4363a2e7eebfac2', '01a203210fdb700cbc20e506ec7d58f9', 'event', NULL, NULL, 1, 'en pumpstation står stilla', NULL, NULL, '', NULL, NULL, '', '2026-11-22 12:00:28.123456', 'unconfirmed', 'participants', '', '2026-11-22 12:00:28.123456');
INSERT INTO "invitee" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "meeting_id", "actor_id", "position", "expectation", "reports", "request_id") VALUES (NULL, NULL, '', '01a203210fdb701a8f9fbd15816e76e9', 1, '01a20320a27b7002b36f1523e1cf871e', '01a203210fdb7018aa8f50c339a48d74', '01a20320a27b7004b147b4b2329016bf', 1, '', 1, NULL);
INSERT INTO "meeting_event" ("id", "version", "incident_id", "meeting_id", "number", "kind", "at", "item_id", "actor_id", "before_id", "seconds", "name", "text", "subject_id", "person_id") VALUES ('01a203210fdb701bb0ff7902f1bb0b5e', 1, '01a20320a27b7002b36f1523e1cf871e', '01a203210fdb7018aa8f50c339a48d74', 1, 'floor', '2026-11-22 12:00:28.123456', '01a203210fdb7019bc2eb51ac677d190', '01a20320a27b7004b147b4b2329016bf', NULL, 0, '', '', NULL, '01a20320a27b7000a8f473f5b9bb5183');
INSERT INTO "parked_issue" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "number", "text", "forum", "owner_actor_id", "owner", "return_at", "actor_ids", "meeting_id", "item_id", "entry_id", "made_at", "person_id", "closed_at", "closed_how", "marking", "secrecy_ground") VALUES (NULL, NULL, '', '01a203210fdb701cb463a897d5dd7795', 1, '01a20320a27b7002b36f1523e1cf871e', 1, 'skolskjutsar', '', NULL, '', NULL, '["01a20320a27b7004b147b4b2329016bf"]', '01a203210fdb7018aa8f50c339a48d74', NULL, NULL, '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183', NULL, '', 'participants', '');
INSERT INTO "minutes_edit" ("id", "version", "incident_id", "minutes_id", "key", "section", "text", "left_out", "marking", "at", "person_id") VALUES ('01a203210fdb701eb977600388b77608', 1, '01a20320a27b7002b36f1523e1cf871e', '01a203210fdb701d96483f9c9f211ee6', 'head.purpose', '', 'samma bild av läget', 0, 'participants', '2026-11-22 12:00:28.123456', '01a20320a27b7000a8f473f5b9bb5183');
INSERT INTO "request_answer" ("struck_at", "struck_by", "struck_reason", "id", "version", "incident_id", "request_id", "actor_id", "at", "text", "report_id", "entry_id", "person_id") VALUES (NULL, NULL, '', '01a203210fdb700b8367efb84f33a72e', 1, '01a20320a27b7002b36f1523e1cf871e', '01a203210fdb7007baff84fe0f1f3556', '01a20320a27b7004b147b4b2329016bf', '2026-11-22 12:00:28.123456', 'åtta timmar', NULL, NULL, '01a20320a27b7000a8f473f5b9bb5183');
INSERT INTO "alembic_version" ("version_num") VALUES ('0008');
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
INSERT INTO "search_text" ("rowid", "text") VALUES (23, 'PF1 skolskjutsar');
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
CREATE INDEX ix_lesson_incident_id ON lesson (incident_id);
CREATE INDEX ix_lesson_meeting_id ON lesson (meeting_id);
CREATE INDEX ix_staffing_incident_id ON staffing (incident_id);
CREATE INDEX ix_moment_incident_id ON moment (incident_id);
CREATE INDEX ix_log_entry_incident_id ON log_entry (incident_id);
CREATE INDEX ix_log_entry_meeting_id ON log_entry (meeting_id);
CREATE INDEX ix_log_entry_sort ON log_entry (incident_id, kind, marking, struck_at, number);
CREATE INDEX ix_log_entry_incident_id_event_at ON log_entry (incident_id, event_at, number);
CREATE INDEX ix_meeting_series_incident_id ON meeting_series (incident_id);
CREATE INDEX ix_feed_source_incident_id ON feed_source (incident_id);
CREATE INDEX ix_feed_item_incident_id ON feed_item (incident_id);
CREATE INDEX ix_feed_item_loud ON feed_item (incident_id, loud, number);
CREATE INDEX ix_feed_reading_incident_id ON feed_reading (incident_id);
CREATE INDEX ix_contact_way_organisation_id ON contact_way (organisation_id);
CREATE INDEX ix_locked_version_incident_id ON locked_version (incident_id);
CREATE INDEX ix_review_clock_incident_id ON review_clock (incident_id);
CREATE INDEX ix_dismissal_incident_id ON dismissal (incident_id);
CREATE INDEX ix_picture_incident_id ON picture (incident_id);
CREATE INDEX ix_call_try_incident_id ON call_try (incident_id);
CREATE INDEX ix_participant_incident_id ON participant (incident_id);
CREATE INDEX ix_dependency_incident_id ON dependency (incident_id);
CREATE INDEX ix_communication_incident_id ON communication (incident_id);
CREATE INDEX ix_agreement_incident_id ON agreement (incident_id);
CREATE INDEX ix_agreement_entry_id ON agreement (entry_id);
CREATE INDEX ix_alternative_incident_id ON alternative (incident_id);
CREATE INDEX ix_alternative_choice_id ON alternative (choice_id);
CREATE INDEX ix_checklist_mark_incident_id ON checklist_mark (incident_id);
CREATE INDEX ix_checklist_setting_incident_id ON checklist_setting (incident_id);
CREATE INDEX ix_checklist_own_item_incident_id ON checklist_own_item (incident_id);
CREATE INDEX ix_after_note_meeting_id ON after_note (meeting_id);
CREATE INDEX ix_after_note_incident_id ON after_note (incident_id);
CREATE INDEX ix_moment_report_incident_id ON moment_report (incident_id);
CREATE INDEX ix_moment_report_moment_id ON moment_report (moment_id);
CREATE INDEX ix_meeting_incident_id ON meeting (incident_id);
CREATE INDEX ix_meeting_series_id ON meeting (series_id);
CREATE INDEX ix_dispatch_version_id ON dispatch (version_id);
CREATE INDEX ix_dispatch_incident_id ON dispatch (incident_id);
CREATE INDEX ix_review_answer_incident_id_item_id ON review_answer (incident_id, item_id);
CREATE INDEX ix_review_answer_incident_id ON review_answer (incident_id);
CREATE INDEX ix_handover_incident_id ON handover (incident_id);
CREATE INDEX ix_situation_report_handling ON situation_report (incident_id, handling, struck_at, number);
CREATE INDEX ix_situation_report_confidence ON situation_report (incident_id, confidence, struck_at, number);
CREATE INDEX ix_situation_report_judging ON situation_report (actor_id, origin, has_impacts, struck_at, as_of, number);
CREATE INDEX ix_situation_report_entry_id ON situation_report (entry_id);
CREATE INDEX ix_situation_report_new ON situation_report (actor_id, handling, struck_at);
CREATE INDEX ix_situation_report_newest ON situation_report (actor_id, origin, struck_at, as_of, number);
CREATE INDEX ix_situation_report_received ON situation_report (actor_id, struck_at, received_at);
CREATE INDEX ix_situation_report_incident_id ON situation_report (incident_id);
CREATE INDEX ix_report_clock_incident_id ON report_clock (incident_id);
CREATE INDEX ix_stance_agreement_id ON stance (agreement_id);
CREATE INDEX ix_stance_target_id ON stance (target_id);
CREATE INDEX ix_stance_incident_id ON stance (incident_id);
CREATE INDEX ix_action_owner_actor_id ON action (owner_actor_id);
CREATE INDEX ix_action_entry_id ON action (entry_id);
CREATE INDEX ix_action_incident_id ON action (incident_id);
CREATE INDEX ix_agenda_item_incident_id ON agenda_item (incident_id);
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id);
CREATE INDEX ix_minutes_incident_id ON minutes (incident_id);
CREATE INDEX ix_report_step_report_id ON report_step (report_id);
CREATE INDEX ix_report_step_incident_id ON report_step (incident_id);
CREATE INDEX ix_request_entry_id ON request (entry_id);
CREATE INDEX ix_request_state ON request (incident_id, state, struck_at, number);
CREATE INDEX ix_request_incident_id ON request (incident_id);
CREATE INDEX ix_picture_line_incident_id ON picture_line (incident_id);
CREATE INDEX ix_picture_line_place ON picture_line (picture_id, struck_at, heading, position);
CREATE INDEX ix_invitee_meeting_id ON invitee (meeting_id);
CREATE INDEX ix_invitee_incident_id ON invitee (incident_id);
CREATE INDEX ix_meeting_event_incident_id ON meeting_event (incident_id);
CREATE INDEX ix_parked_issue_entry_id ON parked_issue (entry_id);
CREATE INDEX ix_parked_issue_incident_id ON parked_issue (incident_id);
CREATE INDEX ix_minutes_edit_incident_id ON minutes_edit (incident_id);
CREATE INDEX ix_request_answer_request_id ON request_answer (request_id);
CREATE INDEX ix_request_answer_entry_id ON request_answer (entry_id);
CREATE INDEX ix_request_answer_incident_id ON request_answer (incident_id);
CREATE INDEX ix_request_answer_report_id ON request_answer (report_id);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_update BEFORE UPDATE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_content_no_delete BEFORE DELETE ON journal_content BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
