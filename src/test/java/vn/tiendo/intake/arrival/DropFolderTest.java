package vn.tiendo.intake.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in the drop folder: submissions are found, and the rest is passed over with a reason. */
class DropFolderTest {

    private static final int FLOOD = 100_000;

    @TempDir
    private Path root;

    @Test
    void findsWorkbooksInFoldersOldestFirst() throws IOException {
        Path late = file("2025-06/094.xlsx", 2_000);
        Path early = file("095.xls", 1_000);

        assertThat(found()).containsExactly(early, late);
        assertThat(scan().passedOver()).isEmpty();
    }

    @Test
    void putsACopyBehindItsOriginalWhereTimesDoNotTellThemApart() throws IOException {
        Path copy = file("2025-06/103_2025-06 (2).xlsx", 5_000);
        Path tenth = file("2025-06/103_2025-06 (10).xlsx", 5_000);
        Path original = file("2025-06/103_2025-06.xlsx", 5_000);

        assertThat(found()).containsExactly(original, copy, tenth);
    }

    @Test
    void takesFilesCopiedInOneGoForOneTimeWhicheverWasCopiedFirst() throws IOException {
        Path copy = file("103_2025-06 (2).xlsx", 5_000);
        Path between = file("110.xlsx", 5_600);
        Path original = file("103_2025-06.xlsx", 6_300);

        assertThat(found()).containsExactly(original, copy, between);
    }

    @Test
    void takesTheOneChangedLastForTheLastWhateverItsName() throws IOException {
        Path corrected = file("103_2025-06.xlsx", 90_000);
        Path copy = file("103_2025-06 (2).xlsx", 5_000);

        assertThat(found()).containsExactly(copy, corrected);
    }

    @Test
    void passesOverWhatProgramsLeaveBesideFiles() throws IOException {
        for (String name : List.of(
                "desktop.ini",
                "Thumbs.db",
                ".DS_Store",
                "._094.xlsx",
                "~$094.xlsx",
                ".~lock.094.xlsx#",
                "094.xlsx.tmp",
                "094.xlsx.crdownload",
                "094.lnk",
                "094.url",
                "094.bak",
                "094.xlsx.bak",
                "094.xlsx.old",
                ".094.xlsx.swp",
                "094.xlsx.swp",
                "copy.log",
                "__MACOSX/094.xlsx",
                "@eaDir/094.xlsx",
                "$RECYCLE.BIN/094.xlsx")) {
            file("2025-06/" + name, 1_000);
        }

        assertThat(found()).isEmpty();
        assertThat(scan().passedOver()).isEmpty();
    }

    @Test
    void followsNoLink() throws IOException {
        Path elsewhere = Files.createTempDirectory("elsewhere");
        Files.createSymbolicLink(root.resolve("passwd.xlsx"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(root.resolve("2025-06"), elsewhere);
        Files.writeString(elsewhere.resolve("094.xlsx"), "x");
        Files.createSymbolicLink(root.resolve("round"), root);
        Path good = file("095.xlsx", 1_000);

        assertThat(found()).containsExactly(good);
        assertThat(scan().passedOver())
                .extracting(DropFolder.PassedOver::why)
                .hasSize(3)
                .containsOnly(DropFolder.Why.LINK);
    }

    @Test
    void doesNotWaitAtAPipe() throws IOException, InterruptedException {
        Path pipe = root.resolve("pipe.xlsx");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo here");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path good = file("095.xlsx", 1_000);

        assertThat(found()).containsExactly(good);
        assertThat(scan().passedOver()).containsExactly(new DropFolder.PassedOver(pipe, DropFolder.Why.NO_FILE));
    }

    @Test
    void passesOverWhatItMayNotRead() throws IOException {
        Path secret = file("secret.xlsx", 1_000);
        Path closed = Files.createDirectory(root.resolve("closed"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "this user may read everything");
        Path good = file("095.xlsx", 1_000);

        assertThat(found()).containsExactly(good);
        assertThat(scan().passedOver()).extracting(DropFolder.PassedOver::file).contains(secret, closed);
    }

    @Test
    void passesOverNotesHiddenFilesOwnerFilesAndWhatIsTooLarge() throws IOException {
        for (String name : List.of("README.md", ".hidden.xlsx", "~$094.xlsx", "094.xlsx.part", ".git/094.xlsx")) {
            file(name, 1_000);
        }
        Path large = root.resolve("large.xlsx");
        Files.write(large, new byte[2_000]);

        assertThat(found()).isEmpty();
        assertThat(scan().passedOver()).extracting(DropFolder.PassedOver::file).containsExactly(large);
    }

    @Test
    void findsTheGoodOneAmongAHundredThousand() throws IOException {
        Path target = Files.writeString(root.resolve("target.md"), "x");
        for (int i = 0; i < FLOOD; i++) {
            Files.createSymbolicLink(root.resolve(i + ".xlsx"), target);
        }
        Path good = file("095.xlsx", 1_000);

        var scan = scan();

        assertThat(scan.found()).extracting(DropFolder.Found::file).containsExactly(good);
        assertThat(scan.passedOver()).hasSize(FLOOD);
        assertThat(Files.exists(good, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void holdsNothingWhereThereIsNoFolder() {
        var scan = new DropFolder(root.resolve("none"), 1_000).scan();

        assertThat(scan.found()).isEmpty();
        assertThat(scan.passedOver()).isEmpty();
    }

    private Path file(String name, long modified) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(modified));
        return file;
    }

    private DropFolder.Scan scan() {
        return new DropFolder(root, 1_000).scan();
    }

    private List<Path> found() {
        return scan().found().stream().map(DropFolder.Found::file).toList();
    }
}
