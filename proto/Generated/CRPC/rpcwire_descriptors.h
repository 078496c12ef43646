/* Written by proto/generate. Do not edit. */
#pragma once
#include <stddef.h>
#include <stdint.h>
static const uint64_t rpcwire_schema_hash = 2391646858335647413ULL;
const uint8_t *rpcwire_file_descriptor_set(size_t *count);
