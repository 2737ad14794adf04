package vn.kstthc.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Also refuses a query with the character zero, which no text of PostgreSQL may hold. */
final class TextFirewall extends StrictHttpFirewall {

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        var query = request.getQueryString();
        var first = request.getDispatcherType() == DispatcherType.REQUEST; // the answer's own dispatch keeps the query
        if (first && query != null && query.contains("%00")) {
            throw new RequestRejectedException("The query contains the character zero");
        }
        return super.getFirewalledRequest(request);
    }
}
