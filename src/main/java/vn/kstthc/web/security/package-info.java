/** The one login: Spring Security before our pages, the JSON API, Tasklist, Cockpit and the engine's REST. */
@NullMarked
package vn.kstthc.web.security;

import org.jspecify.annotations.NullMarked;
