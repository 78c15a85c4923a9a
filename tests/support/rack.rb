# Reads a form as Rails does, by Rack, and prints it as JSON. Standard input: the content type in a line, then the body.
require "json"
require "rack"
require "stringio"

content_type = $stdin.binmode.gets.chomp
body = $stdin.read
env = { "CONTENT_TYPE" => content_type, "CONTENT_LENGTH" => body.bytesize.to_s, "rack.input" => StringIO.new(body) }

def plain(value)
  case value
  when Hash
    if value.key?(:tempfile)
      { "file" => value[:filename].dup.force_encoding("UTF-8"), "type" => value[:type],
        "content" => value[:tempfile].read.unpack1("H*") }
    else
      value.to_h { |key, inner| [key.dup.force_encoding("UTF-8"), plain(inner)] }
    end
  when Array then value.map { |inner| plain(inner) }
  else value.dup.force_encoding("UTF-8")
  end
end

puts JSON.generate(plain(Rack::Multipart.parse_multipart(env)))
