/** What stands before every page: hosts, security headers, uploads' size and pace. */
@NullMarked
package vn.tiendo.desk.web.server;

import org.jspecify.annotations.NullMarked;
