-- What officers wrote for a report: in the place of which code, for whom, of which period. A later text takes the place of
-- an earlier one, an empty one withdraws it. Nothing here is ever changed.
CREATE TABLE officer_text (
    id bigint PRIMARY KEY CHECK (id >= 1),
    programme text NOT NULL CHECK (length(programme) BETWEEN 1 AND 100),
    period text NOT NULL CHECK (period ~ '^\d{4}-\d{2}$'),
    audience text NOT NULL CHECK (audience ~ '^[a-z0-9][a-zA-Z0-9._:-]{0,99}$'),
    block text NOT NULL CHECK (length(block) BETWEEN 1 AND 100),
    words text NOT NULL CHECK (length(words) <= 10000),
    who text NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    at timestamptz NOT NULL
);
CREATE INDEX officer_text_of_report ON officer_text (programme, audience, period);

-- The numbers in it that were figures of the report when it was written, each with the figures that it may have been: if
-- none of them says so any more, the number is marked, and what it is now is known.
CREATE TABLE officer_text_figure (
    written bigint NOT NULL REFERENCES officer_text,
    ordinal integer NOT NULL CHECK (ordinal >= 1),
    -- Where in the text it stands.
    begins integer NOT NULL CHECK (begins >= 0),
    ends integer NOT NULL,
    value numeric NOT NULL,
    unit text NOT NULL CHECK (length(unit) <= 100),
    -- The fact as reports name it, and whose it is.
    fact text NOT NULL CHECK (length(fact) BETWEEN 1 AND 200),
    dimension text NOT NULL CHECK (length(dimension) <= 100),
    key text NOT NULL CHECK (length(key) <= 500),
    PRIMARY KEY (written, ordinal),
    CONSTRAINT officer_text_figure_stands_somewhere CHECK (ends > begins)
);

-- What the province says became of what was asked: of a unit's proposal, of a task. Kept with the period of the report in
-- which it is told; a later answer takes the place of an earlier one.
CREATE TABLE follow_up_answer (
    id bigint PRIMARY KEY CHECK (id >= 1),
    programme text NOT NULL CHECK (length(programme) BETWEEN 1 AND 100),
    period text NOT NULL CHECK (period ~ '^\d{4}-\d{2}$'),
    key text NOT NULL CHECK (length(key) BETWEEN 1 AND 500),
    result text NOT NULL CHECK (result IN ('DONE', 'OPEN', 'REFUSED')),
    words text NOT NULL CHECK (length(words) <= 2000),
    who text NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    at timestamptz NOT NULL
);
CREATE INDEX follow_up_answer_by_key ON follow_up_answer (programme, key);

CREATE FUNCTION officers_words_are_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What officers wrote is append-only: a later text takes the place of an earlier one';
END
$$;
CREATE TRIGGER officer_text_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON officer_text
    FOR EACH STATEMENT EXECUTE FUNCTION officers_words_are_append_only();
CREATE TRIGGER officer_text_figure_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON officer_text_figure
    FOR EACH STATEMENT EXECUTE FUNCTION officers_words_are_append_only();
CREATE TRIGGER follow_up_answer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON follow_up_answer
    FOR EACH STATEMENT EXECUTE FUNCTION officers_words_are_append_only();
