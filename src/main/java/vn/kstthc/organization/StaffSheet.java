package vn.kstthc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kstthc.shared.Zones;

/** staff.csv: one line for each post of a person; the person comes with the first. */
@Component
class StaffSheet implements Sheet<StaffRow> {

    private final DirectoryWriter writer;
    private final Clock clock;

    StaffSheet(DirectoryWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.STAFF;
    }

    @Override
    public List<String> required() {
        return List.of("username", "full_name", "email", "unit", "role");
    }

    @Override
    public StaffRow read(CsvLine line, Directory before) {
        var username = line.matching("username", StaffRules.USERNAME);
        var known = Optional.ofNullable(before.staff().get(username));
        var staff = new Staff(
                username,
                line.text("full_name"),
                line.matching("email", StaffRules.EMAIL),
                known.map(Staff::demo).orElse(false),
                known.map(Staff::enabled).orElse(true));
        var unit = line.text("unit");
        var role = line.choice("role", Role.class);
        var fields = Arrays.stream(line.optional("fields").orElse("").split("[,;|]"))
                .map(String::strip)
                .filter(f -> !f.isEmpty())
                .toList();
        var validity = line.validity(Optional.of(knownFrom(username, unit, role, before)));
        return new StaffRow(staff, new Post(0, username, unit, role, fields, validity));
    }

    private LocalDate knownFrom(String username, String unit, Role role, Directory before) {
        return before.rows().posts().stream()
                .filter(p -> p.username().equals(username) && p.unit().equals(unit) && p.role() == role)
                .filter(p -> p.validity().open())
                .map(p -> p.validity().from())
                .findFirst()
                .orElse(Zones.dateOf(clock.instant()));
    }

    @Override
    public List<StaffRow> existing(Directory before) {
        return before.rows().posts().stream()
                .map(post -> new StaffRow(before.staff().get(post.username()), post))
                .toList();
    }

    @Override
    public String key(StaffRow row) {
        var post = row.post();
        return "%s %s:%s %s"
                .formatted(
                        post.username(),
                        post.unit(),
                        post.role(),
                        post.validity().from());
    }

    @Override
    public String name(StaffRow row) {
        return row.staff().fullName();
    }

    @Override
    public Map<String, String> cells(StaffRow row) {
        return new Cells()
                .put("full_name", row.staff().fullName())
                .put("email", row.staff().email())
                .put("fields", String.join(";", row.post().fields()))
                .with(row.post().validity());
    }

    @Override
    public void check(StaffRow row, Collection<StaffRow> after, Directory before) {
        StaffRules.check(row.post(), before);
        var differs = after.stream()
                .filter(other -> other.staff().username().equals(row.staff().username()))
                .anyMatch(other -> isFromFile(other) && !other.staff().equals(row.staff()));
        if (differs) {
            throw new LineProblem(
                    "full_name", "organization.import.two-names", row.staff().username());
        }
    }

    private static boolean isFromFile(StaffRow row) {
        return row.post().id() == 0;
    }

    @Override
    public void checkAll(Collection<StaffRow> after, Directory before) {
        StaffRules.requireAdministrator(
                after.stream()
                        .filter(r -> r.staff().enabled())
                        .map(StaffRow::post)
                        .toList(),
                before,
                Zones.dateOf(clock.instant()));
    }

    @Override
    public void store(StaffRow row) {
        var post = row.post();
        writer.save(row.staff());
        writer.savePost(post.username(), post.unit(), post.role(), post.fields(), post.validity());
    }
}
