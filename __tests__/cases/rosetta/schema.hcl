schema "main" {
}

table "countries" {
  schema = schema.main
  comment = "Countries that the shop delivers to"
  column "code" {
    type = char(2)
    comment = "ISO 3166-1"
  }
  column "name" {
    type = varchar(80)
    unique = true
  }
  column "vat_rate" {
    type = decimal(4,2)
    default = 0.00
  }
  primary_key {
    columns = [column.code]
  }
}

table "customers" {
  schema = schema.main
  comment = "顾客"
  column "id" {
    type = bigint
    auto_increment = true
  }
  column "email" {
    type = varchar(190)
    unique = true
    comment = "login"
  }
  column "full_name" {
    type = varchar(120)
    comment = "姓名"
  }
  column "phone" {
    type = varchar(32)
    null = true
  }
  column "is_active" {
    type = boolean
    default = true
  }
  column "balance" {
    type = decimal(10,2)
    default = 0.00
  }
  column "country_code" {
    type = char(2)
  }
  column "referrer_id" {
    type = bigint
    null = true
    comment = "who sent them"
  }
  column "created_at" {
    type = timestamp
    default = sql("CURRENT_TIMESTAMP")
  }
  primary_key {
    columns = [column.id]
  }
  index "ix_customers_email_lower" {
    unique = true
    on {
      expr = "lower(email)"
    }
  }
  index "ix_customers_name" {
    columns = [column.full_name, column.country_code]
    comment = "for the search"
  }
  foreign_key {
    columns = [column.country_code]
    ref_columns = [table.countries.column.code]
  }
  foreign_key "fk_customers_referrer" {
    columns = [column.referrer_id]
    ref_columns = [column.id]
    on_delete = SET_NULL
  }
}

table "addresses" {
  schema = schema.main
  column "id" {
    type = bigint
    auto_increment = true
  }
  column "customer_id" {
    type = bigint
  }
  column "kind" {
    type = enum("billing","shipping")
    default = "shipping"
  }
  column "street" {
    type = varchar(200)
  }
  column "city" {
    type = varchar(80)
  }
  column "postcode" {
    type = varchar(12)
    null = true
  }
  column "country_code" {
    type = char(2)
  }
  column "is_preferred" {
    type = boolean
    default = false
  }
  primary_key {
    columns = [column.id]
  }
  index "ux_addresses_preferred" {
    unique = true
    columns = [column.customer_id, column.kind]
    where = "is_preferred"
  }
  foreign_key {
    columns = [column.country_code]
    ref_columns = [table.countries.column.code]
  }
  foreign_key "fk_addresses_customer" {
    columns = [column.customer_id]
    ref_columns = [table.customers.column.id]
    on_delete = CASCADE
    on_update = CASCADE
  }
}

table "categories" {
  schema = schema.main
  comment = "A tree of categories"
  column "id" {
    type = bigint
    auto_increment = true
  }
  column "parent_id" {
    type = bigint
    null = true
  }
  column "slug" {
    type = varchar(60)
    unique = true
  }
  column "label" {
    type = varchar(80)
  }
  column "position" {
    type = int
    unsigned = true
    default = 0
  }
  primary_key {
    columns = [column.id]
  }
  foreign_key "fk_categories_parent" {
    columns = [column.parent_id]
    ref_columns = [column.id]
    on_delete = RESTRICT
  }
}

table "suppliers" {
  schema = schema.main
  column "id" {
    type = bigint
    auto_increment = true
  }
  column "name" {
    type = varchar(120)
  }
  column "rating" {
    type = smallint
    null = true
  }
  column "contact" {
    type = text
    null = true
    comment = "anything, in \"any\" form; 100% free"
  }
  primary_key {
    columns = [column.id]
  }
  check "ck_suppliers_rating" {
    expr = "rating BETWEEN 1 AND 5"
  }
}

table "products" {
  schema = schema.main
  comment = "What the shop sells"
  column "id" {
    type = bigint
    auto_increment = true
  }
  column "supplier_id" {
    type = bigint
    null = true
  }
  column "sku" {
    type = varchar(40)
    unique = true
  }
  column "title" {
    type = varchar(160)
  }
  column "description" {
    type = text
    null = true
  }
  column "price" {
    type = decimal(12,2)
  }
  column "weight" {
    type = double_precision
    null = true
    comment = "in kg"
  }
  column "features" {
    type = json
    null = true
  }
  column "released_on" {
    type = date
    null = true
  }
  column "tag" {
    type = varchar(20)
    default = "it's new"
  }
  primary_key {
    columns = [column.id]
  }
  index "ix_products_title" {
    columns = [column.title]
    type = HASH
  }
  index "ux_products_supplier_title" {
    unique = true
    columns = [column.supplier_id, column.title]
  }
  foreign_key {
    columns = [column.supplier_id]
    ref_columns = [table.suppliers.column.id]
  }
  check "ck_products_price" {
    expr = "price >= 0"
  }
}

table "product_categories" {
  schema = schema.main
  column "product_id" {
    type = bigint
  }
  column "category_id" {
    type = bigint
  }
  primary_key {
    columns = [column.product_id, column.category_id]
  }
  foreign_key "fk_pc_product" {
    columns = [column.product_id]
    ref_columns = [table.products.column.id]
    on_delete = CASCADE
  }
  foreign_key "fk_pc_category" {
    columns = [column.category_id]
    ref_columns = [table.categories.column.id]
    on_delete = CASCADE
  }
}

table "warehouses" {
  schema = schema.main
  comment = "Warehouses"
  column "id" {
    type = bigint
    auto_increment = true
  }
  column "code" {
    type = varchar(10)
    unique = true
  }
  column "opens_at" {
    type = time
    default = "08:00:00"
  }
  column "country_code" {
    type = char(2)
  }
  primary_key {
    columns = [column.id]
  }
  foreign_key {
    columns = [column.country_code]
    ref_columns = [table.countries.column.code]
  }
}

table "stock" {
  schema = schema.main
  comment = "How much lies where"
  column "product_id" {
    type = bigint
  }
  column "warehouse_id" {
    type = bigint
  }
  column "quantity" {
    type = int
    default = 0
  }
  primary_key {
    columns = [column.product_id, column.warehouse_id]
  }
  foreign_key {
    columns = [column.product_id]
    ref_columns = [table.products.column.id]
  }
  foreign_key {
    columns = [column.warehouse_id]
    ref_columns = [table.warehouses.column.id]
  }
  check "ck_stock_quantity" {
    expr = "quantity >= 0"
  }
}

table "orders" {
  schema = schema.main
  comment = "Orders, paid or not"
  column "id" {
    type = bigint
    auto_increment = true
  }
  column "number" {
    type = varchar(20)
    unique = true
  }
  column "customer_id" {
    type = bigint
  }
  column "billing_address_id" {
    type = bigint
  }
  column "shipping_address_id" {
    type = bigint
    null = true
  }
  column "status" {
    type = varchar(20)
    default = "new"
  }
  column "placed_at" {
    type = timestamp
    default = sql("CURRENT_TIMESTAMP")
  }
  column "note" {
    type = text
    null = true
  }
  primary_key {
    columns = [column.id]
  }
  index "ix_orders_customer_status" {
    columns = [column.customer_id, column.status]
  }
  index "ix_orders_placed_at" {
    columns = [column.placed_at]
    comment = "newest first"
  }
  foreign_key {
    columns = [column.customer_id]
    ref_columns = [table.customers.column.id]
  }
  foreign_key {
    columns = [column.billing_address_id]
    ref_columns = [table.addresses.column.id]
  }
  foreign_key {
    columns = [column.shipping_address_id]
    ref_columns = [table.addresses.column.id]
  }
  check "ck_orders_status" {
    expr = "status IN ('new', 'paid', 'sent', 'void')"
  }
}

table "order_items" {
  schema = schema.main
  comment = "订单明细"
  column "order_id" {
    type = bigint
  }
  column "line_no" {
    type = int
  }
  column "product_id" {
    type = bigint
  }
  column "warehouse_id" {
    type = bigint
  }
  column "quantity" {
    type = int
    default = 1
  }
  column "unit_price" {
    type = decimal(12,2)
  }
  primary_key {
    columns = [column.order_id, column.line_no]
  }
  foreign_key "fk_items_order" {
    columns = [column.order_id]
    ref_columns = [table.orders.column.id]
    on_delete = CASCADE
  }
  foreign_key "fk_items_stock" {
    columns = [column.product_id, column.warehouse_id]
    ref_columns = [table.stock.column.product_id, table.stock.column.warehouse_id]
  }
  check "ck_items_quantity" {
    expr = "quantity > 0"
  }
}

table "payments" {
  schema = schema.main
  column "id" {
    type = uuid
  }
  column "order_id" {
    type = bigint
    unique = true
  }
  column "amount" {
    type = decimal(12,2)
  }
  column "receipt" {
    type = blob
    null = true
  }
  column "paid_at" {
    type = timestamp
    null = true
  }
  primary_key {
    columns = [column.id]
  }
  foreign_key {
    columns = [column.order_id]
    ref_columns = [table.orders.column.id]
  }
}

table "reviews" {
  schema = schema.main
  comment = "One per customer and product"
  column "id" {
    type = bigint
    auto_increment = true
  }
  column "product_id" {
    type = bigint
  }
  column "customer_id" {
    type = bigint
    null = true
  }
  column "stars" {
    type = smallint
  }
  column "text" {
    type = text
    null = true
  }
  primary_key {
    columns = [column.id]
  }
  foreign_key "fk_reviews_product" {
    columns = [column.product_id]
    ref_columns = [table.products.column.id]
    on_delete = CASCADE
  }
  foreign_key "fk_reviews_customer" {
    columns = [column.customer_id]
    ref_columns = [table.customers.column.id]
    on_delete = SET_NULL
    on_update = CASCADE
  }
  unique "uq_reviews_product_customer" {
    columns = [column.product_id, column.customer_id]
  }
  check "ck_reviews_stars" {
    expr = "stars BETWEEN 1 AND 5"
  }
}
