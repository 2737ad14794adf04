package vn.kstthc.cost.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calculator for any member of staff and for programs; stores nothing. */
@RestController
@RequestMapping("/api/compliance-cost")
class CostApi {

    private static final String EXAMPLE =
            """
            {"gdpPerCapita": 114000000, "targetPercent": 10,
             "current": {"items": [{"name": "Nộp hồ sơ trực tiếp", "hours": 6, "consultancy": 0, "otherCost": 100000,
                                    "timesPerYear": 1, "subjectsPerYear": 500}]},
             "after": {"items": [{"name": "Nộp hồ sơ trực tuyến", "hours": 4, "consultancy": 0, "otherCost": 100000,
                                  "timesPerYear": 1, "subjectsPerYear": 500}]}}
            """;

    /** Takes the body as it came: figures are read exactly, and every wrong one is named, not only the first. */
    @Operation(summary = "Tính chi phí tuân thủ trước và sau")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, examples = @ExampleObject(EXAMPLE)))
    @PostMapping(path = "/calculate", consumes = MediaType.APPLICATION_JSON_VALUE)
    CalculationAnswer calculate(@RequestBody byte[] body) {
        return CalculationAnswer.of(CalculationReader.read(body));
    }
}
