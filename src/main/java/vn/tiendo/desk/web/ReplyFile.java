package vn.tiendo.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import vn.tiendo.reply.Reply;

/** A reply on its way out. However slowly it is fetched, a large one takes no memory meanwhile, but a file that goes away. */
final class ReplyFile {

    private static final long LARGE = 2 << 20;

    private ReplyFile() {}

    static Resource of(Reply reply) {
        return reply.size() < LARGE ? new ByteArrayResource(reply.content()) : inFile(reply);
    }

    private static Resource inFile(Reply reply) {
        try (var content = reply.stream()) {
            var file = Files.createTempFile(
                    "tiendo-reply-" + ProcessHandle.current().pid() + "-", reply.extension());
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
