/** What people see in a browser: addresses, layout, language, and what every page must send along. */
@NullMarked
package org.charcot.page;

import org.jspecify.annotations.NullMarked;
