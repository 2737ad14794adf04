package vn.kstthc.organization;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kstthc.shared.Zones;

/** Before anybody can sign in: loads the product's files and the first people, and brings the accounts up to date. */
@Component
class OrganizationStart implements SmartLifecycle {

    /** Before the web server listens and before other modules start work. */
    private static final int PHASE = -1000;

    private static final Logger LOG = LoggerFactory.getLogger(OrganizationStart.class);

    private final Directories directories;
    private final DirectoryReader reader;
    private final DirectoryWriter writer;
    private final ProductFiles files;
    private final DemoStaff demo;
    private final FirstAdministrator administrator;
    private final AccountSync accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean embeddedDatabase;
    private volatile boolean running;

    OrganizationStart(
            Directories directories,
            DirectoryReader reader,
            DirectoryWriter writer,
            ProductFiles files,
            DemoStaff demo,
            FirstAdministrator administrator,
            AccountSync accounts,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${spring.datasource.url:}") String url) {
        this.directories = directories;
        this.reader = reader;
        this.writer = writer;
        this.files = files;
        this.demo = demo;
        this.administrator = administrator;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
        this.embeddedDatabase = url.isEmpty();
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> load());
        running = true;
    }

    private void load() {
        directories.beginChange();
        DemoGuard.check(embeddedDatabase, reader.read().rows().staff());
        files.load();
        accounts.run(addFirstPeople());
    }

    /** Adds the people who must be there; tells the first password of each. */
    private UnaryOperator<String> addFirstPeople() {
        var directory = reader.read();
        var today = directory.on(Zones.dateOf(clock.instant()));
        if (embeddedDatabase) {
            demo.add(today, directory);
            return username -> DemoStaff.PASSWORD;
        }
        if (administrator.wanted(directory)) {
            administrator.add(writer, today);
            return username -> administrator.password();
        }
        if (directory.staff().isEmpty()) {
            LOG.warn("Nobody can sign in: set KSTTHC_ADMIN_PASSWORD to create the first administrator");
        }
        return username -> Passwords.random();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
