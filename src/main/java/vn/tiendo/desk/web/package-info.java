/** The pages: server-rendered, Vietnamese first, without scripts. Only there when the program stays as a web server. */
@NullMarked
package vn.tiendo.desk.web;

import org.jspecify.annotations.NullMarked;
