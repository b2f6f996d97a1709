package vn.tiendo.report.source;

import java.nio.file.Path;

/** A report file that lies complete on the disk. {@code sha256} is of its bytes, in lower-case hex. */
public record WrittenReport(Path path, String sha256, long bytes) {}
