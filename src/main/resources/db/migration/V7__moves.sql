-- What moved a submission after it was accepted: its own unit withdrew it, or the province sent it back. Once at most.
CREATE TABLE submission_move (
    receipt bigint PRIMARY KEY REFERENCES submission,
    kind text NOT NULL CHECK (kind IN ('WITHDRAWN', 'SENT_BACK')),
    at timestamptz NOT NULL,
    who text NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    role text NOT NULL CHECK (role IN ('UNIT', 'PROVINCE')),
    role_unit text CHECK (length(role_unit) BETWEEN 1 AND 32),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    CONSTRAINT submission_move_by_unit CHECK ((role = 'UNIT') = (role_unit IS NOT NULL)),
    CONSTRAINT submission_move_by_the_right_one CHECK ((kind = 'WITHDRAWN') = (role = 'UNIT'))
);

-- The cells for which a submission was sent back, each with its own reason.
CREATE TABLE submission_move_cell (
    receipt bigint NOT NULL REFERENCES submission_move,
    ordinal integer NOT NULL CHECK (ordinal >= 1),
    form text NOT NULL CHECK (length(form) BETWEEN 1 AND 50),
    sheet text NOT NULL CHECK (length(sheet) <= 255),
    cell text NOT NULL CHECK (cell ~ '^[A-Z]{1,3}[1-9]\d{0,6}$'),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    PRIMARY KEY (receipt, ordinal)
);

-- When the province closed a period, and when it reopened it: for one unit, or for all. Reopened up to a day means up to
-- the instant at which that day is over where the programme works.
CREATE TABLE period_move (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme text NOT NULL CHECK (length(programme) BETWEEN 1 AND 100),
    period text NOT NULL CHECK (period ~ '^\d{4}-\d{2}$'),
    unit text CHECK (length(unit) BETWEEN 1 AND 32),
    kind text NOT NULL CHECK (kind IN ('CLOSED', 'REOPENED')),
    until date,
    ends_at timestamptz,
    at timestamptz NOT NULL,
    who text NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    CONSTRAINT period_move_until CHECK ((until IS NULL) = (ends_at IS NULL) AND (ends_at IS NULL OR ends_at > at)),
    CONSTRAINT period_move_closed_for_good CHECK (kind = 'REOPENED' OR until IS NULL)
);
CREATE INDEX period_move_last ON period_move (programme, period, at);

CREATE FUNCTION move_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Moves are append-only: a later one says what is so now';
END
$$;
CREATE TRIGGER submission_move_append_only BEFORE UPDATE OR DELETE ON submission_move
    FOR EACH STATEMENT EXECUTE FUNCTION move_is_append_only();
CREATE TRIGGER submission_move_cell_append_only BEFORE UPDATE OR DELETE ON submission_move_cell
    FOR EACH STATEMENT EXECUTE FUNCTION move_is_append_only();
CREATE TRIGGER period_move_append_only BEFORE UPDATE OR DELETE ON period_move
    FOR EACH STATEMENT EXECUTE FUNCTION move_is_append_only();

-- Since when a period is closed for a unit at an instant; no row while it is open. The last move says so; of two at the
-- same instant the one that is kinder to the sender.
CREATE FUNCTION period_closed(of_programme text, of_period text, of_unit text, at_instant timestamptz)
RETURNS TABLE (since timestamptz)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT last.since
    FROM (
        SELECT CASE WHEN m.kind = 'CLOSED' THEN m.at WHEN m.ends_at <= at_instant THEN m.ends_at END AS since
        FROM period_move m
        WHERE m.programme = of_programme AND m.period = of_period
          AND (m.unit IS NULL OR m.unit = of_unit) AND m.at <= at_instant
        ORDER BY m.at DESC, m.kind DESC, m.ends_at DESC NULLS FIRST
        LIMIT 1
    ) last
    WHERE last.since IS NOT NULL;
END;

-- What was received while its period was closed for its unit is held until the period is reopened for that unit. One row
-- for what was, none for all others; "released" stays empty while nobody has reopened it.
CREATE FUNCTION submission_held(of_programme text, of_period text, of_unit text, of_receipt_at timestamptz)
RETURNS TABLE (since timestamptz, released timestamptz)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT c.since, (
        SELECT min(m.at) FROM period_move m
        WHERE m.programme = of_programme AND m.period = of_period AND m.kind = 'REOPENED'
          AND (m.unit IS NULL OR m.unit = of_unit) AND m.at > of_receipt_at)
    FROM period_closed(of_programme, of_period, of_unit, of_receipt_at) c;
END;

-- Of each unit and period the submission received last, as of an instant, among those accepted by then, not withdrawn and
-- not held. It stands for the unit, but for nothing if it was sent back.
CREATE FUNCTION last_submission(of_programme text, first_period text, last_period text, as_of timestamptz)
RETURNS TABLE (receipt bigint, unit text, period text)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT DISTINCT ON (s.period, s.unit) s.receipt, s.unit, s.period
    FROM submission s
    WHERE s.programme = of_programme AND s.period >= first_period AND s.period <= last_period
      AND s.state IN ('ACCEPTED', 'ACCEPTED_WITH_WARNINGS') AND s.decided_at <= as_of
      AND NOT EXISTS (
          SELECT FROM submission_move m
          WHERE m.receipt = s.receipt AND m.kind = 'WITHDRAWN' AND m.at <= as_of)
      AND NOT EXISTS (
          SELECT FROM submission_held(s.programme, s.period, s.unit, s.received_at) h
          WHERE h.released IS NULL OR h.released > as_of)
    ORDER BY s.period, s.unit, s.received_at DESC, s.receipt DESC;
END;

-- The submissions that count for the periods from the first to the last as of an instant: those that stand for their unit
-- and were not sent back. A unit whose last one was sent back owes a new one: none of its former ones takes its place.
CREATE FUNCTION counting_submission(of_programme text, first_period text, last_period text, as_of timestamptz)
RETURNS TABLE (receipt bigint, unit text, period text)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT l.receipt, l.unit, l.period
    FROM last_submission(of_programme, first_period, last_period, as_of) l
    WHERE NOT EXISTS (
        SELECT FROM submission_move m
        WHERE m.receipt = l.receipt AND m.kind = 'SENT_BACK' AND m.at <= as_of);
END;

-- The same of one period. These functions are the one place that says what counts.
CREATE OR REPLACE FUNCTION current_submission(of_programme text, of_period text, as_of timestamptz)
RETURNS TABLE (receipt bigint, unit text)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT c.receipt, c.unit FROM counting_submission(of_programme, of_period, of_period, as_of) c;
END;
