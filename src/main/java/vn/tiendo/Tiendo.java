package vn.tiendo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where the program begins. */
@SpringBootApplication
public class Tiendo {
    public static void main(String[] args) {
        SpringApplication.run(Tiendo.class, args);
    }
}
