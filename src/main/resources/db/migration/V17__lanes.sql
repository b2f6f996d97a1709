-- What is due, for db-scheduler: its own table, as it wants it.
CREATE TABLE scheduled_tasks (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamptz NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint NOT NULL,
    priority smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_alive ON scheduled_tasks (last_heartbeat);

-- Runs of a programme go one after the other, in its lane. Whoever takes the lane gets the next epoch, and asks for it
-- in every transaction that writes: who has lost the lane without knowing can commit nothing any more.
CREATE TABLE lane (
    programme text PRIMARY KEY CHECK (length(programme) BETWEEN 1 AND 100),
    epoch bigint NOT NULL,
    holder text NOT NULL CHECK (length(holder) BETWEEN 1 AND 200),
    since timestamptz NOT NULL
);

-- The last instant of a schedule that was seen to. Given once, whatever the number of instances.
CREATE TABLE firing (
    programme text NOT NULL CHECK (length(programme) BETWEEN 1 AND 100),
    schedule text NOT NULL CHECK (length(schedule) BETWEEN 1 AND 50),
    due_at timestamptz NOT NULL,
    PRIMARY KEY (programme, schedule)
);

ALTER TABLE run
    -- Given by whoever asked; otherwise it is fixed when the run begins.
    ADD COLUMN as_of_given boolean NOT NULL DEFAULT true,
    ADD COLUMN attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    -- Of a failed run that is tried again by itself.
    ADD COLUMN retry_at timestamptz,
    -- What it failed of, in a word of ours; the message has the particulars.
    ADD COLUMN fault text CHECK (length(fault) BETWEEN 1 AND 50),
    ADD COLUMN holder text CHECK (length(holder) BETWEEN 1 AND 200),
    ADD COLUMN step text CHECK (length(step) BETWEEN 1 AND 50),
    ADD COLUMN done bigint,
    ADD COLUMN total bigint,
    ADD CONSTRAINT run_retried_after_a_failure CHECK (retry_at IS NULL OR state = 'FAILED'),
    DROP CONSTRAINT run_state_check,
    ADD CONSTRAINT run_state_check CHECK (state IN ('REQUESTED', 'RUNNING', 'COMPLETED', 'FAILED', 'STOPPED'));
CREATE INDEX run_waiting ON run (programme, id) WHERE state IN ('REQUESTED', 'RUNNING') OR retry_at IS NOT NULL;
