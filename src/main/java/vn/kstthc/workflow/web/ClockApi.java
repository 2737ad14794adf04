package vn.kstthc.workflow.web;

import java.time.OffsetDateTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kstthc.organization.CurrentStaff;
import vn.kstthc.organization.Role;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;
import vn.kstthc.workflow.DemoClock;
import vn.kstthc.workflow.OnlyInDemo;

/** Reads and moves the clock of the demonstration. Outside a demonstration the address does not exist. */
@RestController
@OnlyInDemo
@RequestMapping("/api/demo/clock")
class ClockApi {

    private final DemoClock clock;
    private final CurrentStaff staff;

    ClockApi(DemoClock clock, CurrentStaff staff) {
        this.clock = clock;
        this.staff = staff;
    }

    /** The application's time in Viet Nam. */
    record ClockReading(OffsetDateTime now) {}

    @GetMapping
    ClockReading read() {
        requireAdministrator();
        return reading();
    }

    @PostMapping
    ClockReading move(@RequestBody ClockMove move) {
        requireAdministrator();
        clock.moveTo(move.from(clock.now()));
        return reading();
    }

    private ClockReading reading() {
        return new ClockReading(clock.now().atZone(Zones.VIETNAM).toOffsetDateTime());
    }

    private void requireAdministrator() {
        if (!staff.has(Role.ADMIN)) {
            throw Refusal.forbidden("workflow.refusal.closed");
        }
    }
}
