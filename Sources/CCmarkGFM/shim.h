#include <string.h>
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// The table extension keeps these in variables, set once when it is registered: Swift may read them only through calls.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;

static inline cmark_node_type cmark_table_node_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type cmark_table_row_node_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type cmark_table_cell_node_type(void) { return CMARK_NODE_TABLE_CELL; }
