-- What the province decided of two rows that two units report and that may be one thing: that they are one, which counts at
-- one of the units; that they are two; or that it is open again. Kept from a period on, until a later entry on the same two
-- rows says otherwise. Nothing here is ever changed.
CREATE TABLE double_decision (
    id bigint PRIMARY KEY CHECK (id >= 1),
    programme text NOT NULL CHECK (length(programme) BETWEEN 1 AND 100),
    since text NOT NULL CHECK (since ~ '^\d{4}-\d{2}$'),
    form text NOT NULL CHECK (length(form) BETWEEN 1 AND 50),
    unit text COLLATE "C" NOT NULL CHECK (length(unit) BETWEEN 1 AND 32),
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
    other_unit text COLLATE "C" NOT NULL CHECK (length(other_unit) BETWEEN 1 AND 32),
    other_subject text NOT NULL CHECK (length(other_subject) BETWEEN 1 AND 300),
    verdict text NOT NULL CHECK (verdict IN ('SAME', 'DIFFERENT', 'OPEN')),
    counts_at text CHECK (counts_at IN (unit, other_unit)),
    at timestamptz NOT NULL,
    who text NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    CONSTRAINT double_decision_is_of_two_units_in_order CHECK (unit < other_unit),
    CONSTRAINT double_decision_says_where_it_counts CHECK ((verdict = 'SAME') = (counts_at IS NOT NULL))
);

CREATE FUNCTION double_decision_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Decisions on double counting are append-only: a later one takes the place of an earlier one';
END
$$;
CREATE TRIGGER double_decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON double_decision
    FOR EACH STATEMENT EXECUTE FUNCTION double_decision_is_append_only();
