package vn.tiendo.submission;

import java.util.Locale;

/** Archived bytes no longer have the hash under which they were stored: the disk or the database is at fault. */
public final class ArchiveDamaged extends RuntimeException {

    ArchiveDamaged(long receipt, String expected, String found) {
        super(String.format(Locale.ROOT, """
                Nội dung lưu trữ của bài nộp %d đã bị hỏng (SHA-256 phải là %s, nay là %s).
                The archived bytes of submission %d are damaged (SHA-256 should be %s, is %s).\
                """, receipt, expected, found, receipt, expected, found));
    }
}
