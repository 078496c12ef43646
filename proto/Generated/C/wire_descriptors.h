/* Written by proto/generate. Do not edit. */
#pragma once
#include <stddef.h>
#include <stdint.h>
static const uint64_t wire_schema_hash = 14349228164156548565ULL;
const uint8_t *wire_file_descriptor_set(size_t *count);
