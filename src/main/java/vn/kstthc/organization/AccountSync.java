package vn.kstthc.organization;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Messages;
import vn.kstthc.shared.Zones;

/** Lets the accounts follow the organization as it is on a day, in the transaction that changed it. */
@Component
class AccountSync {

    private final DirectoryReader reader;
    private final DirectoryWriter writer;
    private final Accounts accounts;
    private final Messages texts;
    private final Clock clock;

    AccountSync(DirectoryReader reader, DirectoryWriter writer, Accounts accounts, Messages texts, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /** Brings the accounts up to date; returns the first password of each account that had to be made. */
    Map<String, String> run(UnaryOperator<String> firstPassword) {
        var today = Zones.dateOf(clock.instant());
        var directory = reader.read();
        var day = directory.on(today);
        var people = directory.rows().staff().stream().filter(Staff::enabled).toList();
        var passwords = new LinkedHashMap<String, String>();
        accounts.synchronise(people, groups(day), day.memberships(), username -> {
            passwords.put(username, firstPassword.apply(username));
            return passwords.get(username);
        });
        writer.engineDay(today);
        return passwords;
    }

    Map<String, String> run() {
        return run(username -> Passwords.random());
    }

    private Map<String, String> groups(DirectoryDay day) {
        var names = new LinkedHashMap<String, String>();
        names.put(Groups.STAFF, text("organization.group.staff"));
        names.put(Groups.SUPERVISORS, text("organization.group.supervisors"));
        names.put(Groups.ADMINISTRATORS, text("organization.group.administrators"));
        day.present().values().forEach(unit -> {
            names.put(unit.code(), unit.name());
            addRoles(unit, day, names);
        });
        return names;
    }

    private void addRoles(Unit unit, DirectoryDay day, Map<String, String> names) {
        for (var role : Role.values()) {
            var group = Groups.of(unit.code(), role);
            if (day.staffed(group)) {
                names.put(group, text("organization.role." + role) + " · " + unit.shortName());
            }
        }
        var leaders = Groups.leaders(unit.code());
        if (day.staffed(leaders)) {
            names.put(leaders, text("organization.group.leaders") + " · " + unit.shortName());
        }
    }

    private String text(String key) {
        return texts.written(key);
    }
}
