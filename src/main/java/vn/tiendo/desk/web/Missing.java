package vn.tiendo.desk.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing of that name or number: 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class Missing extends RuntimeException {

    Missing() {
        super("", null, false, false);
    }
}
