package pos

import "isnad/arabic/clitic/hashed"

func verbTable() hashed.Table { return hashed.NewTable(nil) }
