package vn.kstthc.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator of an empty installation.
 *
 * @param password {@code KSTTHC_ADMIN_PASSWORD}; used once, when there is nobody yet
 * @param email {@code KSTTHC_ADMIN_EMAIL}; where the administrator's notices go
 */
@ConfigurationProperties("kstthc.admin")
record FirstAdministrator(@Nullable String password, @DefaultValue("admin@localhost.invalid") String email) {

    static final String USERNAME = "admin";

    boolean wanted(Directory directory) {
        return directory.staff().isEmpty() && password != null && !password.isBlank();
    }

    /** Adds the administrator to the control office. */
    void add(DirectoryWriter writer, DirectoryDay today) {
        Passwords.requireGood(USERNAME, password == null ? "" : password);
        var unit = today.holders(UnitFunction.CONTROL_OFFICE).iterator().next();
        writer.save(new Staff(USERNAME, "Quản trị hệ thống", email, false, true));
        writer.savePost(
                USERNAME,
                unit,
                Role.ADMIN,
                List.of(),
                new Validity(today.present().get(unit).validity().from(), null));
    }
}
