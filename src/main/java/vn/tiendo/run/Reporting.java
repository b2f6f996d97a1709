package vn.tiendo.run;

import org.springframework.stereotype.Component;

@Component
class Reporting {
    void consolidate(long id) {}

    void publish(long id) {}
}
