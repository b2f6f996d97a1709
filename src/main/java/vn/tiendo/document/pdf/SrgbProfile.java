package vn.tiendo.document.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the numbers of colours mean, which a file that is kept for long has to say: those of sRGB (IEC 61966-2-1), as a profile
 * in the form of ICC.1:2001-04. Built here, as the one that comes with Java may change from one release to the next.
 */
final class SrgbProfile {

    private static final int HEAD = 128;
    private static final int TAG = 12;
    private static final int STEPS = 256;
    private static final int VERSION = 0x02400000;
    private static final double FIXED = 65_536;

    /** Red, green and blue as seen in the light D50. */
    private static final double[] WHITE = {0.9642, 1, 0.8249};

    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    private SrgbProfile() {}

    /** A tag with what it stands for; {@code again} where that is what the one before it stands for. */
    private static final class Part {

        private final String name;
        private final byte[] content;
        private final boolean again;

        Part(String name, byte[] content, boolean again) {
            this.name = name;
            this.content = content;
            this.again = again;
        }

        static Part of(String name, byte[] content) {
            return new Part(name, content, false);
        }
    }

    static byte[] bytes() {
        byte[] curve = curve();
        var parts = List.of(
                Part.of("desc", description("sRGB IEC61966-2.1")),
                Part.of("cprt", text("No copyright, use freely")),
                Part.of("wtpt", place(WHITE)),
                Part.of("rXYZ", place(RED)),
                Part.of("gXYZ", place(GREEN)),
                Part.of("bXYZ", place(BLUE)),
                Part.of("rTRC", curve),
                new Part("gTRC", curve, true),
                new Part("bTRC", curve, true));
        return assemble(parts);
    }

    /** Parts that are the same stand in the file once. */
    private static byte[] assemble(List<Part> parts) {
        var placed = new ArrayList<byte[]>();
        int end = HEAD + 4 + parts.size() * TAG;
        byte[] tags = new byte[end - HEAD];
        var table = ByteBuffer.wrap(tags).putInt(parts.size());
        int last = end;
        for (var part : parts) {
            if (!part.again) {
                last = end;
                placed.add(part.content);
                end += part.content.length;
            }
            table.put(part.name.getBytes(StandardCharsets.US_ASCII))
                    .putInt(last)
                    .putInt(part.content.length);
        }
        byte[] whole = new byte[end];
        var profile = ByteBuffer.wrap(whole);
        head(profile, end);
        profile.position(HEAD).put(tags);
        placed.forEach(profile::put);
        return whole;
    }

    private static void head(ByteBuffer profile, int size) {
        profile.putInt(0, size).putInt(8, VERSION);
        name(profile, 12, "mntr");
        name(profile, 16, "RGB ");
        name(profile, 20, "XYZ ");
        profile.putShort(24, (short) 2000).putShort(26, (short) 1).putShort(28, (short) 1);
        name(profile, 36, "acsp");
        for (int i = 0; i < WHITE.length; i++) {
            profile.putInt(68 + 4 * i, fixed(WHITE[i]));
        }
    }

    private static void name(ByteBuffer profile, int at, String name) {
        profile.put(at, name.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] description(String words) {
        byte[] part = part("desc", 4 + words.length() + 1 + 78);
        behindName(part).putInt(words.length() + 1).put(words.getBytes(StandardCharsets.US_ASCII));
        return part;
    }

    private static byte[] text(String words) {
        byte[] part = part("text", words.length() + 1);
        behindName(part).put(words.getBytes(StandardCharsets.US_ASCII));
        return part;
    }

    private static byte[] place(double[] place) {
        byte[] part = part("XYZ ", 12);
        var numbers = behindName(part);
        for (double value : place) {
            numbers.putInt(fixed(value));
        }
        return part;
    }

    private static byte[] curve() {
        byte[] part = part("curv", 4 + 2 * STEPS);
        var steps = behindName(part).putInt(STEPS);
        for (int i = 0; i < STEPS; i++) {
            double share = i / (STEPS - 1.0);
            double light = share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
            steps.putShort((short) Math.round(light * 65_535));
        }
        return part;
    }

    /** Of a length that is a multiple of four; it begins with its name and four bytes that mean nothing. */
    private static byte[] part(String name, int length) {
        byte[] part = new byte[(8 + length + 3) / 4 * 4];
        ByteBuffer.wrap(part).put(name.getBytes(StandardCharsets.US_ASCII));
        return part;
    }

    private static ByteBuffer behindName(byte[] part) {
        return ByteBuffer.wrap(part).position(8);
    }

    private static int fixed(double value) {
        return (int) Math.round(value * FIXED);
    }
}
