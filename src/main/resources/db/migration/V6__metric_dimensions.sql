-- A dimension is a word of the programme's definitions: a fixed one, one across the columns of a form, or a field.
-- Only the province needs no key; elsewhere an empty key is what rows left open that say nothing in the field.
ALTER TABLE metric
    DROP CONSTRAINT metric_dimension_check,
    DROP CONSTRAINT metric_province_has_no_key,
    ADD CONSTRAINT metric_dimension_is_a_word CHECK (length(dimension) BETWEEN 1 AND 100),
    ADD CONSTRAINT metric_province_has_no_key CHECK (dimension <> 'province' OR key = '');
