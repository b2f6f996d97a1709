package vn.tiendo.bench;

import java.util.List;
import java.util.stream.Stream;

/** A reader under the name that the table gives it. */
record Contender(String name, Reader reader) {

    static final Contender USER_MODEL = new Contender("POI usermodel (XSSFWorkbook)", new UserModelReader());
    static final Contender BEST_PEER = new Contender("fastexcel-reader", new FastexcelReader());
    static final Contender OURS = new Contender("**tiendo**", new TiendoReader());

    /** Those that hold a row at a time. */
    static final List<Contender> STREAMING = List.of(
            new Contender("excel-streaming-reader", new StreamingReader()),
            new Contender("POI XSSFReader + SAX", new SaxReader()),
            new Contender("cn.idev fastexcel", new CnIdevReader()),
            BEST_PEER,
            OURS);

    static final List<Contender> ALL =
            Stream.concat(Stream.of(USER_MODEL), STREAMING.stream()).toList();

    static Contender named(String name) {
        return ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
