-- What an accepted submission brings to each total, added up once, by one version of the definitions: a period is rolled
-- up from these, whatever the number of figures. Elements of the same place in the arrays belong together. Nothing is here
-- that cannot be worked out again; a line that is missing, or of other definitions, is.
CREATE TABLE leaf_sum (
    receipt bigint PRIMARY KEY REFERENCES submission,
    definitions text NOT NULL,
    indicators text[] NOT NULL,
    below boolean[] NOT NULL,
    dimensions text[] NOT NULL,
    keys text[] NOT NULL,
    amounts numeric[] NOT NULL,
    CONSTRAINT leaf_sum_belongs_together CHECK (
        cardinality(below) = cardinality(indicators) AND cardinality(dimensions) = cardinality(indicators)
        AND cardinality(keys) = cardinality(indicators) AND cardinality(amounts) = cardinality(indicators))
);
