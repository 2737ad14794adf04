package vn.kstthc.assessment;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A procedure that a draft names, as entered. */
public record NewProcedure(String name, @Nullable ProcedureKind kind) {

    public NewProcedure {
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
