package vn.kstthc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** KSTTHC: case management for the control of administrative procedures of a province. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class KstthcApplication {

    public static void main(String[] args) {
        SpringApplication.run(KstthcApplication.class, args);
    }
}
