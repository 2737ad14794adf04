package vn.kstthc.document;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.render.RenderContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills a Word template: {@code {{name}}} by a text, {@code {{?list}}…{{/list}}} once per item, a table row below
 * {@code {{rows}}} once per row. What the model does not hold becomes a dotted blank that an official fills in Word.
 */
@Component
class LetterFiller {

    static final String BLANK = "……";
    private static final String ROWS = "rows";

    private final Configure configuration = Configure.builder()
            .setValidErrorHandler(LetterFiller::leaveBlank)
            .bind(ROWS, new LoopRowTableRenderPolicy())
            .build();

    byte[] fill(String template, Map<String, Object> model) {
        try (var in = new ClassPathResource("templates/document/" + template).getInputStream();
                var out = new ByteArrayOutputStream()) {
            XWPFTemplate.compile(in, configuration).render(model).writeAndClose(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Letter template " + template, e);
        }
    }

    private static void leaveBlank(RenderContext<?> context) {
        context.getRun().setText(BLANK, 0);
    }
}
