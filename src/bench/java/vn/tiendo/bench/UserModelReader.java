package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** POI's usermodel, which holds the whole workbook; from the file. */
final class UserModelReader implements Reader {

    @Override
    public void read(Path workbook, Digest digest) throws IOException {
        try (var parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ);
                var open = new XSSFWorkbook(parts)) {
            PoiCells.read(open, digest);
        } catch (InvalidFormatException broken) {
            throw new Unread(broken);
        }
    }
}
