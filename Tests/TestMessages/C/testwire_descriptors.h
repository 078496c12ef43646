/* Written by proto/generate. Do not edit. */
#pragma once
#include <stddef.h>
#include <stdint.h>
static const uint64_t testwire_schema_hash = 9738049753884864401ULL;
const uint8_t *testwire_file_descriptor_set(size_t *count);
