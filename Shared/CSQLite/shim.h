#include <sqlite3.h>

// What Swift cannot call as it stands: a macro that is a cast, and a function with variable arguments.

static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, int bytes) {
    return sqlite3_bind_text(statement, index, text, bytes, SQLITE_TRANSIENT);
}

static inline int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *start, int bytes) {
    // A null pointer would bind NULL; an empty blob is not that.
    return bytes == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
                      : sqlite3_bind_blob(statement, index, start, bytes, SQLITE_TRANSIENT);
}

static inline int csqlite_set(sqlite3 *database, int option, int value) {
    return sqlite3_db_config(database, option, value, (int *)0);
}
