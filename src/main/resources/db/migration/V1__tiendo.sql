-- What arrived, byte for byte. Stored once, however often it is sent.
CREATE TABLE content (
    sha256 text PRIMARY KEY,
    size bigint NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT content_size CHECK (size = octet_length(bytes)),
    CONSTRAINT content_hash CHECK (sha256 = encode(sha256(bytes), 'hex'))
);
-- Workbooks are zip files: trying to compress them again only costs time.
ALTER TABLE content ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- A file received from a sender. Decided once, then never changed; that it is superseded follows from later ones.
CREATE TABLE submission (
    receipt bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme text NOT NULL CHECK (length(programme) BETWEEN 1 AND 100),
    sha256 text NOT NULL REFERENCES content,
    file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
    channel text NOT NULL CHECK (length(channel) BETWEEN 1 AND 50),
    claimed_unit text CHECK (length(claimed_unit) BETWEEN 1 AND 32),
    claimed_period text CHECK (claimed_period ~ '^\d{4}-\d{2}$'),
    received_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'PENDING'
        CHECK (state IN ('PENDING', 'ACCEPTED', 'ACCEPTED_WITH_WARNINGS', 'REJECTED')),
    unit text CHECK (length(unit) BETWEEN 1 AND 32),
    period text CHECK (period ~ '^\d{4}-\d{2}$'),
    decided_at timestamptz,
    definition_version text,
    CONSTRAINT submission_decided
        CHECK ((state = 'PENDING') = (decided_at IS NULL) AND (state = 'PENDING') = (definition_version IS NULL)),
    CONSTRAINT submission_accepted_is_placed
        CHECK (state IN ('PENDING', 'REJECTED') OR (unit IS NOT NULL AND period IS NOT NULL))
);
CREATE INDEX submission_same ON submission (programme, sha256);
CREATE INDEX submission_current ON submission (programme, period, unit, received_at DESC, receipt DESC)
    WHERE state IN ('ACCEPTED', 'ACCEPTED_WITH_WARNINGS');
CREATE INDEX submission_pending ON submission (programme, receipt) WHERE state = 'PENDING';
CREATE INDEX submission_listed ON submission (programme, (COALESCE(period, claimed_period)), receipt);

-- The submissions that count for a period as of an instant: of each unit the one received last among those accepted
-- by then. The one place that says what "superseded" means.
CREATE FUNCTION current_submission(of_programme text, of_period text, as_of timestamptz)
RETURNS TABLE (receipt bigint, unit text)
LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT DISTINCT ON (s.unit) s.receipt, s.unit
    FROM submission s
    WHERE s.programme = of_programme AND s.period = of_period
      AND s.state IN ('ACCEPTED', 'ACCEPTED_WITH_WARNINGS') AND s.decided_at <= as_of
    ORDER BY s.unit, s.received_at DESC, s.receipt DESC;
END;

-- What the sender is told about a submission, in order.
CREATE TABLE finding (
    receipt bigint NOT NULL REFERENCES submission,
    ordinal integer NOT NULL CHECK (ordinal >= 1),
    rule text NOT NULL CHECK (length(rule) BETWEEN 1 AND 50),
    severity text NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'NOTE')),
    form text NOT NULL,
    sheet text NOT NULL,
    cells text[] NOT NULL,
    subject text,
    found text NOT NULL,
    expected text NOT NULL,
    message_vi text NOT NULL,
    message_en text NOT NULL,
    folded integer NOT NULL CHECK (folded >= 0),
    PRIMARY KEY (receipt, ordinal)
);

-- Accepted figures, each with its cell. Exactly one of value, words, mark: a mark says "not applicable".
-- What was blank is not here; a reported zero is.
CREATE TABLE figure (
    receipt bigint NOT NULL REFERENCES submission,
    programme text NOT NULL,
    period text NOT NULL CHECK (period ~ '^\d{4}-\d{2}$'),
    unit text NOT NULL,
    form text NOT NULL CHECK (length(form) BETWEEN 1 AND 50),
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
    field text NOT NULL CHECK (length(field) BETWEEN 1 AND 300),
    member text NOT NULL CHECK (length(member) <= 100),
    value numeric CHECK (value <> 'NaN' AND value <> 'Infinity' AND value <> '-Infinity'),
    words text CHECK (length(words) BETWEEN 1 AND 32767),
    mark text CHECK (length(mark) BETWEEN 1 AND 100),
    sheet text NOT NULL CHECK (length(sheet) <= 255),
    row_number integer NOT NULL CHECK (row_number >= 1),
    cell text NOT NULL CHECK (cell ~ '^[A-Z]{1,3}[1-9]\d{0,6}$'),
    raw text NOT NULL CHECK (length(raw) <= 32767),
    PRIMARY KEY (receipt, form, subject, field, member),
    CONSTRAINT figure_says_one_thing CHECK (num_nonnulls(value, words, mark) = 1)
);
CREATE INDEX figure_history ON figure (programme, unit, form, subject, field, period);

CREATE FUNCTION figure_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Figures are append-only: a correction is a new submission';
END
$$;
CREATE TRIGGER figure_append_only BEFORE UPDATE OR DELETE ON figure
    FOR EACH STATEMENT EXECUTE FUNCTION figure_is_append_only();

-- What was asked for: a period's consolidation, a report, as of an instant.
CREATE TABLE run (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme text NOT NULL,
    period text CHECK (period ~ '^\d{4}-\d{2}$'),
    what text NOT NULL,
    as_of timestamptz NOT NULL,
    reason text NOT NULL DEFAULT '',
    who text NOT NULL DEFAULT '',
    requested_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    state text NOT NULL DEFAULT 'REQUESTED' CHECK (state IN ('REQUESTED', 'RUNNING', 'COMPLETED', 'FAILED')),
    message text NOT NULL DEFAULT ''
);
CREATE INDEX run_listed ON run (programme, period, id);

-- Figures rolled up by one run. Ratios keep numerator and denominator; sums and counts have no denominator.
-- Keys: '' for province; unit; task; owner; 'unit/code' for project; capital source.
CREATE TABLE metric (
    run bigint NOT NULL REFERENCES run,
    indicator text NOT NULL,
    dimension text NOT NULL
        CHECK (dimension IN ('province', 'unit', 'task', 'owner', 'project', 'capital')),
    key text NOT NULL,
    numerator numeric NOT NULL,
    denominator numeric,
    PRIMARY KEY (run, indicator, dimension, key),
    CONSTRAINT metric_province_has_no_key CHECK ((dimension = 'province') = (key = ''))
);
