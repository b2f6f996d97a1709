-- Why a rule does not bind what a finding is about, as somebody decided for a time. Such a finding is a note.
ALTER TABLE finding ADD COLUMN exemption text CHECK (length(exemption) >= 1);
CREATE INDEX finding_exempted ON finding (receipt) WHERE exemption IS NOT NULL;
