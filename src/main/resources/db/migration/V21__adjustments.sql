-- What the province adds to a figure that a unit reported, or takes from it: an entry of its own beside the figure, which
-- stays as it was sent. Nothing here is ever changed: an entry is taken back by a later one that says the same with the
-- other sign, once at most.
CREATE TABLE adjustment (
    id bigint PRIMARY KEY CHECK (id >= 1),
    programme text NOT NULL CHECK (length(programme) BETWEEN 1 AND 100),
    period text NOT NULL CHECK (period ~ '^\d{4}-\d{2}$'),
    unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 32),
    form text NOT NULL CHECK (length(form) BETWEEN 1 AND 50),
    subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
    field text NOT NULL CHECK (length(field) BETWEEN 1 AND 300),
    member text NOT NULL CHECK (length(member) <= 100),
    amount numeric NOT NULL CHECK (amount <> 0 AND amount <> 'NaN' AND amount <> 'Infinity' AND amount <> '-Infinity'),
    at timestamptz NOT NULL,
    who text NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    reverses bigint UNIQUE REFERENCES adjustment,
    CONSTRAINT adjustment_reverses_an_earlier_one CHECK (reverses < id)
);
CREATE INDEX adjustment_listed ON adjustment (programme, period, at);

CREATE FUNCTION adjustment_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Adjustments are append-only: one is taken back by another';
END
$$;
CREATE TRIGGER adjustment_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON adjustment
    FOR EACH STATEMENT EXECUTE FUNCTION adjustment_is_append_only();

-- One that takes back says the same of the same figure with the other sign, and is not taken back itself.
CREATE FUNCTION adjustment_mirrors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.reverses IS NOT NULL AND NOT EXISTS (
        SELECT FROM adjustment a
        WHERE a.id = NEW.reverses AND a.reverses IS NULL AND a.amount = -NEW.amount
          AND (a.programme, a.period, a.unit, a.form, a.subject, a.field, a.member)
              = (NEW.programme, NEW.period, NEW.unit, NEW.form, NEW.subject, NEW.field, NEW.member)) THEN
        RAISE EXCEPTION 'What takes an adjustment back says the same with the other sign';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER adjustment_mirrored BEFORE INSERT ON adjustment FOR EACH ROW EXECUTE FUNCTION adjustment_mirrors();
