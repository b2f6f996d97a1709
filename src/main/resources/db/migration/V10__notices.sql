-- Mail. Nothing here is ever changed or deleted: what became of a notice follows from the attempts at sending it.

-- When mail was switched on and off: what happened while it was off is old news that nobody is written to about.
CREATE TABLE mail_switch (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    switched_at timestamptz NOT NULL,
    is_on boolean NOT NULL
);

-- The outbox: one line a mail and recipient. The key says what it is about, so that nobody gets the same twice.
CREATE TABLE notice (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 600),
    programme text NOT NULL CHECK (length(programme) BETWEEN 1 AND 100),
    kind text NOT NULL CHECK (kind IN
        ('RECEIPT', 'RETURNED', 'ACCEPTED', 'ACCEPTED_WITH_WARNINGS', 'DUE_SOON', 'OVERDUE', 'DIGEST')),
    receipt bigint REFERENCES submission,
    period text CHECK (period ~ '^\d{4}-\d{2}$'),
    unit text CHECK (length(unit) BETWEEN 1 AND 32),
    -- The instant of which it speaks; what goes with it is made as of then.
    as_of timestamptz NOT NULL,
    recipient text NOT NULL CHECK (recipient ~ '^[!-~]+@[!-~]+$' AND length(recipient) <= 254),
    recipient_name text NOT NULL CHECK (length(recipient_name) <= 200 AND recipient_name !~ '[\x01-\x1f\x7f]'),
    language text NOT NULL CHECK (language IN ('vi', 'en')),
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 250 AND subject !~ '[\x01-\x1f\x7f]'),
    body text NOT NULL,
    enclosure text NOT NULL CHECK (enclosure IN ('NONE', 'REPLY', 'LETTER')),
    created_at timestamptz NOT NULL,
    CONSTRAINT notice_reply_is_to_something CHECK (enclosure <> 'REPLY' OR receipt IS NOT NULL),
    CONSTRAINT notice_letter_is_of_a_period CHECK (enclosure <> 'LETTER' OR period IS NOT NULL)
);
CREATE INDEX notice_listed ON notice (programme, id);

-- Attempts at sending. One that failed says when the next is due; the one sent, or given up, is the last.
CREATE TABLE notice_attempt (
    notice bigint NOT NULL REFERENCES notice,
    number integer NOT NULL CHECK (number >= 1),
    attempted_at timestamptz NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('SENT', 'FAILED', 'GIVEN_UP')),
    next_at timestamptz,
    error text NOT NULL CHECK (length(error) <= 2000),
    PRIMARY KEY (notice, number),
    CONSTRAINT notice_attempt_is_repeated CHECK ((outcome = 'FAILED') = (next_at IS NOT NULL))
);
CREATE UNIQUE INDEX notice_ends_once ON notice_attempt (notice) WHERE outcome <> 'FAILED';

CREATE VIEW notice_state AS
    SELECT n.*,
           COALESCE(a.number, 0) AS attempts,
           COALESCE(a.outcome, 'WAITING') AS state,
           CASE WHEN a.outcome IS NULL THEN n.created_at ELSE a.next_at END AS next_at,
           a.attempted_at AS last_at,
           COALESCE(a.error, '') AS error
    FROM notice n
    LEFT JOIN LATERAL (
        SELECT * FROM notice_attempt t WHERE t.notice = n.id ORDER BY t.number DESC LIMIT 1) a ON true;

-- What was seen to: a submission that nobody is to be written to about is not looked at for ever.
CREATE TABLE notice_of_submission (
    receipt bigint NOT NULL REFERENCES submission,
    kind text NOT NULL CHECK (kind IN ('RECEIPT', 'DECISION')),
    recipients integer NOT NULL CHECK (recipients >= 0),
    seen_to_at timestamptz NOT NULL,
    PRIMARY KEY (receipt, kind)
);

-- On which days who had not sent was reminded by the schedule.
CREATE TABLE notice_of_day (
    programme text NOT NULL,
    period text NOT NULL CHECK (period ~ '^\d{4}-\d{2}$'),
    day date NOT NULL,
    seen_to_at timestamptz NOT NULL,
    PRIMARY KEY (programme, period, day)
);

CREATE FUNCTION notice_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Notices are append-only: an attempt is a new line';
END
$$;
CREATE TRIGGER mail_switch_append_only BEFORE UPDATE OR DELETE ON mail_switch
    FOR EACH STATEMENT EXECUTE FUNCTION notice_is_append_only();
CREATE TRIGGER notice_append_only BEFORE UPDATE OR DELETE ON notice
    FOR EACH STATEMENT EXECUTE FUNCTION notice_is_append_only();
CREATE TRIGGER notice_attempt_append_only BEFORE UPDATE OR DELETE ON notice_attempt
    FOR EACH STATEMENT EXECUTE FUNCTION notice_is_append_only();
CREATE TRIGGER notice_of_submission_append_only BEFORE UPDATE OR DELETE ON notice_of_submission
    FOR EACH STATEMENT EXECUTE FUNCTION notice_is_append_only();
CREATE TRIGGER notice_of_day_append_only BEFORE UPDATE OR DELETE ON notice_of_day
    FOR EACH STATEMENT EXECUTE FUNCTION notice_is_append_only();
