package vn.tiendo.bench;

/** What a pass took, under the name that the table gives it. */
record Result(String name, Sample median) {

    double seconds() {
        return median.seconds();
    }
}
