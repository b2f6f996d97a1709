package vn.tiendo.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Liberation Serif, as wide as Times New Roman: the only letters that are printed, whatever fonts the machine has. */
enum SerifFont {
    REGULAR("LiberationSerif-Regular.ttf", 400, FontStyle.NORMAL),
    BOLD("LiberationSerif-Bold.ttf", 700, FontStyle.NORMAL),
    ITALIC("LiberationSerif-Italic.ttf", 400, FontStyle.ITALIC),
    BOLD_ITALIC("LiberationSerif-BoldItalic.ttf", 700, FontStyle.ITALIC);

    static final String FAMILY = "Liberation Serif";

    private final String file;
    private final int weight;
    private final FontStyle style;

    SerifFont(String file, int weight, FontStyle style) {
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    InputStream open() {
        return Objects.requireNonNull(SerifFont.class.getResourceAsStream("/liberation/" + file), file);
    }

    /**
     * Only those letters of it are put into the file that are used. Letters are not joined: that would be looked for word by
     * word, for a language that joins none.
     */
    void useIn(PdfRendererBuilder builder, PDDocument document) throws IOException {
        try (var in = open()) {
            var face = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            face.setEnableGsub(false);
            builder.useFont(new PDFontSupplier(PDType0Font.load(document, face, true)), FAMILY, weight, style, true);
        }
    }
}
