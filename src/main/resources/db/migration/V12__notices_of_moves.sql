-- Mails about what was moved after it was decided, and about periods that were reopened; receipts that go with mails.
ALTER TABLE notice DROP CONSTRAINT notice_kind_check;
ALTER TABLE notice ADD CONSTRAINT notice_kind_check CHECK (kind IN
    ('RECEIPT', 'RETURNED', 'ACCEPTED', 'ACCEPTED_WITH_WARNINGS', 'SENT_BACK', 'WITHDRAWN', 'REOPENED',
     'DUE_SOON', 'OVERDUE', 'DIGEST'));
ALTER TABLE notice DROP CONSTRAINT notice_enclosure_check;
ALTER TABLE notice ADD CONSTRAINT notice_enclosure_check CHECK (enclosure IN
    ('NONE', 'REPLY', 'RECEIPT', 'REPLY_AND_RECEIPT', 'LETTER'));
ALTER TABLE notice DROP CONSTRAINT notice_reply_is_to_something;
ALTER TABLE notice ADD CONSTRAINT notice_reply_is_to_something CHECK
    (enclosure NOT IN ('REPLY', 'RECEIPT', 'REPLY_AND_RECEIPT') OR receipt IS NOT NULL);

-- A submission is moved once at most.
ALTER TABLE notice_of_submission DROP CONSTRAINT notice_of_submission_kind_check;
ALTER TABLE notice_of_submission ADD CONSTRAINT notice_of_submission_kind_check CHECK
    (kind IN ('RECEIPT', 'DECISION', 'MOVE'));

-- Which reopenings of periods were seen to.
CREATE TABLE notice_of_reopening (
    move bigint PRIMARY KEY REFERENCES period_move,
    recipients integer NOT NULL CHECK (recipients >= 0),
    seen_to_at timestamptz NOT NULL
);
CREATE TRIGGER notice_of_reopening_append_only BEFORE UPDATE OR DELETE ON notice_of_reopening
    FOR EACH STATEMENT EXECUTE FUNCTION notice_is_append_only();
