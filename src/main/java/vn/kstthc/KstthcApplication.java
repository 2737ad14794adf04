package vn.kstthc;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.kstthc.shared.Zones;

/** KSTTHC: case management for the control of administrative procedures of a province. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class KstthcApplication {

    public static void main(String[] args) {
        // the engine stores its times in the zone of the JVM: the same everywhere, for ever
        TimeZone.setDefault(TimeZone.getTimeZone(Zones.VIETNAM));
        SpringApplication.run(KstthcApplication.class, args);
    }
}
