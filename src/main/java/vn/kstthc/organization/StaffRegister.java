package vn.kstthc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kstthc.shared.FieldProblem;
import vn.kstthc.shared.Refusal;
import vn.kstthc.shared.Zones;

/** Adds and ends people and posts one by one. The accounts follow in the same transaction. */
@Service
public class StaffRegister {

    private final Directories directories;
    private final DirectoryReader reader;
    private final DirectoryWriter writer;
    private final AccountSync sync;
    private final Accounts accounts;
    private final Clock clock;

    StaffRegister(
            Directories directories,
            DirectoryReader reader,
            DirectoryWriter writer,
            AccountSync sync,
            Accounts accounts,
            Clock clock) {
        this.directories = directories;
        this.reader = reader;
        this.writer = writer;
        this.sync = sync;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A post to be given. */
    public record NewPost(String unit, Role role, List<String> fields, LocalDate from) {}

    /** Everybody with all posts, past and future ones too. */
    public record Entry(Staff staff, List<Post> posts) {}

    @Transactional(readOnly = true)
    public List<Entry> everybody() {
        var directory = directories.current();
        return directory.rows().staff().stream()
                .map(staff -> new Entry(
                        staff,
                        directory.rows().posts().stream()
                                .filter(p -> p.username().equals(staff.username()))
                                .toList()))
                .toList();
    }

    /** Adds a person with a first post; returns the first password, which is kept nowhere else. */
    @Transactional
    public String add(String username, String fullName, String email, NewPost post) {
        directories.beginChange();
        requireForm("username", username, StaffRules.USERNAME);
        requireContact(fullName, email);
        if (reader.read().staff().containsKey(username)) {
            throw Refusal.conflict("organization.staff.exists", username);
        }
        writer.save(new Staff(username, fullName.strip(), email, false, true));
        save(username, post);
        return sync.run().get(username);
    }

    @Transactional
    public void rename(String username, String fullName, String email) {
        directories.beginChange();
        var staff = require(username);
        requireContact(fullName, email);
        writer.save(new Staff(username, fullName.strip(), email, staff.demo(), staff.enabled()));
        sync.run();
    }

    @Transactional
    public void addPost(String username, NewPost post) {
        directories.beginChange();
        require(username);
        save(username, post);
        sync.run();
    }

    private void save(String username, NewPost post) {
        var validity = new Validity(post.from(), null);
        try {
            StaffRules.check(new Post(0, username, post.unit(), post.role(), post.fields(), validity), reader.read());
        } catch (LineProblem problem) {
            throw problem.asRefusal();
        }
        writer.savePost(username, post.unit(), post.role(), post.fields(), validity);
    }

    /** Ends a post; it still counts on its last day. A post that has not begun yet ends on its first. */
    @Transactional
    public void endPost(long id, LocalDate lastDay) {
        directories.beginChange();
        var post = reader.read().rows().posts().stream()
                .filter(p -> p.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("organization.staff.no-post"));
        writer.endPost(
                id, lastDay.isBefore(post.validity().from()) ? post.validity().from() : lastDay);
        finishWithAdministrator();
    }

    /** Shuts a person out, or lets the person in again with a new first password. */
    @Transactional
    public Optional<String> enable(String username, boolean enabled) {
        directories.beginChange();
        var staff = require(username);
        writer.save(new Staff(username, staff.fullName(), staff.email(), staff.demo(), enabled));
        return finishWithAdministrator(username);
    }

    private void finishWithAdministrator() {
        finishWithAdministrator("");
    }

    private Optional<String> finishWithAdministrator(String username) {
        var directory = reader.read();
        var tomorrow = Zones.dateOf(clock.instant()).plusDays(1);
        var posts = directory.rows().posts().stream()
                .filter(p -> directory.staff().get(p.username()).enabled())
                .toList();
        try {
            StaffRules.requireAdministrator(posts, directory, tomorrow);
        } catch (LineProblem problem) {
            throw problem.asRefusal();
        }
        return Optional.ofNullable(sync.run().get(username));
    }

    /** Gives a new first password. */
    @Transactional
    public String resetPassword(String username) {
        require(username);
        var password = Passwords.random();
        accounts.password(username, password);
        return password;
    }

    /** Changes one's own password, knowing the present one. A wrong guess is counted, and slows down the next. */
    @Transactional(noRollbackFor = Refusal.class)
    public void changePassword(String username, String present, String wanted) {
        require(username);
        if (!accounts.matches(username, present)) {
            throw Refusal.badRequest("organization.account.wrong");
        }
        Passwords.requireGood(username, wanted);
        accounts.password(username, wanted);
    }

    private Staff require(String username) {
        return Optional.ofNullable(reader.read().staff().get(username))
                .orElseThrow(() -> Refusal.notFound("organization.staff.unknown", username));
    }

    private static void requireContact(String fullName, String email) {
        requireForm("fullName", fullName, "(?s).*\\S.*");
        requireForm("email", email, StaffRules.EMAIL);
    }

    private static void requireForm(String field, String value, String pattern) {
        if (!value.matches(pattern)) {
            throw Refusal.invalid(List.of(new FieldProblem(field, "organization.staff.form." + field)));
        }
    }
}
